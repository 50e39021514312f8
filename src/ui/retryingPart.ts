import { type ComponentType, useSyncExternalStore } from "react";
import { lazyPart, type PartFile } from "./LazyPart";
import { createStore } from "./store";

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
  const failed = createStore<Failed | null>(null);
  const patiently = async () => {
    for (;;) {
      try {
        const module = await fetch();
        failed.set(null);
        return module;
      } catch {
        await new Promise<void>((again) => failed.set({ again, tried: failed.now() !== null }));
      }
    }
  };
  return {
    file: lazyPart(patiently),
    useFailed: () => useSyncExternalStore(failed.subscribe, failed.now, () => null),
  };
}
