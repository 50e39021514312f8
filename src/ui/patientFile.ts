import { type ComponentType, useSyncExternalStore } from "react";
import { type PartFile, partFile } from "./InOwnFile";

/** A file that has failed to come. */
export interface Failed {
  /** Asks for it again. */
  readonly again: () => void;
  /** Whether it has been asked for again, in vain. */
  readonly tried: boolean;
}

/** A part that is waited for where its file does not come: what stands in its place stays. */
export interface PatientFile<P extends object> {
  readonly file: PartFile<P>;
  /** Null unless it has failed to come. */
  readonly useFailed: () => Failed | null;
}

export function patientFile<P extends object>(
  fetch: () => Promise<{ readonly default: ComponentType<P> }>,
): PatientFile<P> {
  const listeners = new Set<() => void>();
  let failed: Failed | null = null;
  const say = (next: Failed | null) => {
    failed = next;
    for (const listen of listeners) listen();
  };
  const patiently = async () => {
    for (;;) {
      try {
        const module = await fetch();
        say(null);
        return module;
      } catch {
        await new Promise<void>((again) => say({ again, tried: failed !== null }));
      }
    }
  };
  const subscribe = (listen: () => void) => {
    listeners.add(listen);
    return () => listeners.delete(listen);
  };
  return {
    file: partFile(patiently),
    useFailed: () =>
      useSyncExternalStore(
        subscribe,
        () => failed,
        () => null,
      ),
  };
}
