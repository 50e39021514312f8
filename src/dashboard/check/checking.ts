import { useSyncExternalStore } from "react";
import type { Checked, CopyCheck } from "../../dossier/citations/checkCopy";
import type { Dossier } from "../../dossier/format/model";
import type { Citation, Source } from "../../dossier/format/schema";
import { createStore } from "../../ui/store";

/** The reader's own copies of articles, by the addresses of the articles. */
interface Checking {
  /** The source whose copy is asked for. */
  readonly asked: string | null;
  /** Copies given since the page was opened. They are gone when it closes. */
  readonly given: ReadonlyMap<string, Copy>;
  /** The texts that the reader had this browser keep: see `keptCopies.ts`. */
  readonly kept: ReadonlyMap<string, string>;
}

/** A copy and its result, for the citations of one dossier: another may have the same sources. */
interface Copy {
  readonly dossier: Dossier;
  readonly text: string;
  readonly check: CopyCheck;
}

const { now, set, subscribe } = createStore<Checking>({ asked: null, given: new Map(), kept: new Map() });

const change = (part: Partial<Checking>): void => set({ ...now(), ...part });

/** Where an article is found, whatever place in it the address names: the same in every dossier that cites it. */
export const articleAddress = ({ url }: Source): string => url.replace(/#.*/s, "");

export const askForCopy = (source: string): void => change({ asked: source });

export const stopAsking = (): void => change({ asked: null });

export const giveCopy = (source: Source, copy: Copy): void =>
  change({ given: new Map([...now().given, [articleAddress(source), copy]]) });

/** All that this browser keeps. */
export const setKept = (kept: ReadonlyMap<string, string>): void => change({ kept });

export const addKept = (source: Source, text: string): void =>
  setKept(new Map([...now().kept, [articleAddress(source), text]]));

/** A copy that this browser no longer keeps is gone from the page, too. */
export function dropCopy(source: Source): void {
  const others = <T>(copies: ReadonlyMap<string, T>) =>
    new Map([...copies].filter(([address]) => address !== articleAddress(source)));
  change({ given: others(now().given), kept: others(now().kept) });
}

function useChecking<T>(read: (checking: Checking) => T): T {
  const answer = () => read(now());
  return useSyncExternalStore(subscribe, answer, answer);
}

export const useAsked = (): string | null => useChecking(({ asked }) => asked);

export const useGivenCopy = (source: Source): Copy | null =>
  useChecking(({ given }) => given.get(articleAddress(source)) ?? null);

export const useKeptCopy = (source: Source): string | null =>
  useChecking(({ kept }) => kept.get(articleAddress(source)) ?? null);

/** The text of the copy: the one given last. */
export function useCopyText(source: Source): string | null {
  const kept = useKeptCopy(source);
  return useGivenCopy(source)?.text ?? kept;
}

/** What a copy says of that citation; null if the reader has given none since the page was opened. */
export const useChecked = (citation: Citation): Checked | null =>
  useChecking(({ given }) => {
    for (const { check } of given.values()) {
      const found = check.checked.find((one) => one.citation === citation);
      if (found) return found;
    }
    return null;
  });
