import { type ComponentType, useSyncExternalStore } from "react";
import { type PartFile, partFile } from "./InOwnFile";

/** A part that is waited for where its file does not come: what stands in its place stays. */
export interface PatientFile<P extends object> {
  readonly file: PartFile<P>;
  /** Asks for the file again; null unless it has failed to come. */
  readonly useRetry: () => (() => void) | null;
}

export function patientFile<P extends object>(
  fetch: () => Promise<{ readonly default: ComponentType<P> }>,
): PatientFile<P> {
  const listeners = new Set<() => void>();
  let retry: (() => void) | null = null;
  const say = (next: typeof retry) => {
    retry = next;
    for (const listen of listeners) listen();
  };
  const patiently = async () => {
    for (;;) {
      try {
        return await fetch();
      } catch {
        await new Promise<void>((resolve) => say(resolve));
        say(null);
      }
    }
  };
  const subscribe = (listen: () => void) => {
    listeners.add(listen);
    return () => listeners.delete(listen);
  };
  return {
    file: partFile(patiently),
    useRetry: () =>
      useSyncExternalStore(
        subscribe,
        () => retry,
        () => null,
      ),
  };
}
