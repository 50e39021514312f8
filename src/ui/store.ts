/** A value outside of React, with subscribers. */
export interface Store<T> {
  readonly now: () => T;
  /** Notifies nobody if the value is unchanged. */
  readonly set: (next: T) => void;
  /** For `useSyncExternalStore`. */
  readonly subscribe: (listen: () => void) => () => void;
}

export function createStore<T>(first: T): Store<T> {
  const listeners = new Set<() => void>();
  let now = first;
  return {
    now: () => now,
    set: (next) => {
      if (Object.is(next, now)) return;
      now = next;
      for (const listen of listeners) listen();
    },
    subscribe: (listen) => {
      listeners.add(listen);
      return () => listeners.delete(listen);
    },
  };
}
