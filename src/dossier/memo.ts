interface PerObject<K extends object, V> {
  (key: K): V;
  /** Stores an answer that the rule has given elsewhere. */
  readonly keep: (key: K, answer: V) => void;
}

/** Remembers the answer of a rule for as long as the object that it was asked about. Such objects never change. */
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

/** A value that takes long to make. It is made when it is first asked for. */
export function lazyValue<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** A value that is made in steps: some while there is time, the others when it is asked for. */
export interface Chunked<T> {
  /** Takes one step. Returns whether the value is complete. */
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
