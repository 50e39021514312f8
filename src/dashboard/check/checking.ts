import { useSyncExternalStore } from "react";
import type { Checked, CopyCheck } from "../../dossier/citations/checkCopy";
import type { Dossier } from "../../dossier/format/model";
import type { Citation } from "../../dossier/format/schema";
import { createStore } from "../../ui/store";

/** What the reader's own copies of articles say. In memory only: it ends with the page. */
interface Checking {
  /** The source whose copy is asked for. */
  readonly asked: string | null;
  /** By source. */
  readonly copies: ReadonlyMap<string, Copy>;
}

/** A copy, and what came of it: of the citations of that dossier, for another may have the same sources. */
interface Copy {
  readonly dossier: Dossier;
  readonly text: string;
  readonly check: CopyCheck;
}

const { now, set, subscribe } = createStore<Checking>({ asked: null, copies: new Map() });

const change = (part: Partial<Checking>): void => set({ ...now(), ...part });

export const askForCopy = (source: string): void => change({ asked: source });

export const stopAsking = (): void => change({ asked: null });

export const keepCopy = (source: string, copy: Copy): void =>
  change({ copies: new Map([...now().copies, [source, copy]]) });

function useChecking<T>(read: (checking: Checking) => T): T {
  const answer = () => read(now());
  return useSyncExternalStore(subscribe, answer, answer);
}

export const useAsked = (): string | null => useChecking(({ asked }) => asked);

export const useCopy = (source: string): Copy | null =>
  useChecking(({ copies }) => copies.get(source) ?? null);

/** What a copy says of that citation; null where the reader has given none. */
export const useChecked = (citation: Citation): Checked | null =>
  useChecking(
    ({ copies }) =>
      copies.get(citation.source)?.check.checked.find((one) => one.citation === citation) ?? null,
  );
