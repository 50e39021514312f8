interface PerObject<K extends object, V> {
  (key: K): V;
  /** Takes an answer that the rule has given elsewhere. */
  readonly keep: (key: K, answer: V) => void;
}

/** A rule whose answer is kept for as long as what it was asked about: objects that never change. */
export function memoizeWeak<K extends object, V>(rule: (key: K) => V): PerObject<K, V> {
  const answers = new WeakMap<K, { readonly answer: V }>();
  const keep = (key: K, answer: V) => void answers.set(key, { answer });
  const ask = (key: K) => {
    const known = answers.get(key);
    if (known) return known.answer;
    const answer = rule(key);
    keep(key, answer);
    return answer;
  };
  return Object.assign(ask, { keep });
}

/** What takes long to make, made when it is first asked for. */
export function lazyValue<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** What takes long to make, made in steps: some of them while there is time, the others when it is asked for. */
export interface Chunked<T> {
  /** Takes one step; whether there is nothing more to do. */
  readonly step: () => boolean;
  readonly value: () => T;
}

export function chunked<T>(make: () => Generator<void, T>): Chunked<T> {
  const making = lazyValue(make);
  let made: { readonly value: T } | null = null;
  const step = () => {
    if (made !== null) return true;
    const { done, value } = making().next();
    if (done) made = { value };
    return done === true;
  };
  return {
    step,
    value: () => {
      for (;;) {
        if (made !== null) return made.value;
        step();
      }
    },
  };
}
