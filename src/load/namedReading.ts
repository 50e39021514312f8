import { useSyncExternalStore } from "react";
import type { Progress } from "../dossier/open/reading/parcels";
import { createStore } from "../ui/store";

/** How far the dossier is read that the address names. */
interface NamedReading {
  /** Of its file; null for what another window has opened. */
  readonly name: string | null;
  readonly progress: Progress;
}

const { now, set, subscribe } = createStore<NamedReading | null>(null);

/** Null once it is read, or cannot be. */
export const tellNamedReading = set;

/** Null while its file is still on its way. */
export const useNamedReading = (): NamedReading | null => useSyncExternalStore(subscribe, now, () => null);
