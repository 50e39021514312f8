/** A rule whose answer is kept for as long as what it was asked about: objects that never change. */
export function perObject<K extends object, V>(rule: (key: K) => V): (key: K) => V {
  const answers = new WeakMap<K, { readonly answer: V }>();
  return (key) => {
    const known = answers.get(key) ?? { answer: rule(key) };
    answers.set(key, known);
    return known.answer;
  };
}

/** What takes long to make, made when it is first asked for. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
