import { useSyncExternalStore } from "react";
import type { Progress } from "./parcels";

/** How far the dossier is read that the address names. */
interface NamedReading {
  /** Of its file; null for what another window has opened. */
  readonly name: string | null;
  readonly progress: Progress;
}

let now: NamedReading | null = null;
const listeners = new Set<() => void>();

/** Null once it is read, or cannot be. */
export function tellNamedReading(next: NamedReading | null): void {
  now = next;
  for (const listen of listeners) listen();
}

const subscribe = (listen: () => void) => {
  listeners.add(listen);
  return () => listeners.delete(listen);
};

/** Null while its file is still on its way. */
export const useNamedReading = (): NamedReading | null =>
  useSyncExternalStore(
    subscribe,
    () => now,
    () => null,
  );
