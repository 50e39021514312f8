/** A value outside of React, and who is told when it changes. */
export interface Store<T> {
  readonly now: () => T;
  /** Tells nobody where it is what it was. */
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
