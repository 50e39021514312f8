interface PerObject<K extends object, V> {
  (key: K): V;
  /** Stores a result that was computed elsewhere. */
  readonly keep: (key: K, answer: V) => void;
}

/** Memoizes a function for as long as its argument lives. Arguments must be immutable. */
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

/** A value that takes long to compute. It is computed when it is first asked for. */
export function lazyValue<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** A value that is computed in steps: some in idle time, the rest when it is asked for. */
export interface Chunked<T> {
  /** Runs one step. Returns whether the value is complete. */
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
