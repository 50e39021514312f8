import { createContext, use, useSyncExternalStore } from "react";
import type { Accepted } from "../dossier/open/acceptDossier";

/** A dossier that is shown in place of the page's own. */
export interface Opened extends Accepted {
  /** Of the file; for a pasted text none. */
  readonly name: string | null;
  /** As it was opened. */
  readonly source: Blob;
  /** Whether its address is that of the page; else it is in memory only, and ends with the page. */
  readonly addressed: boolean;
}

/** What is shown in place of the page's own dossier, to all that is under it. */
export const OpenedContext = createContext<Opened | null>(null);
export const useOpened = (): Opened | null => use(OpenedContext);

let byReader: Opened | null = null;

/** Shows what the reader has opened. */
export function showOpened(opened: Opened): void {
  byReader = opened;
  leave();
}

/** Shows the page's own dossier again. */
export function showOriginal(): void {
  byReader = null;
  leave();
}

let arriving = false;

/** Whether the reader has just come from another dossier, and has not been told where they are. */
export function hasArrived(): boolean {
  const arrived = arriving;
  arriving = false;
  return arrived;
}

/** A step to the page as it is without filters. Of the view only the theme stays: all else was of another dossier. */
function leave(): void {
  arriving = true;
  const theme = new URLSearchParams(location.search).get("theme");
  const query = theme === null ? "" : `?${new URLSearchParams({ theme })}`;
  history.pushState(null, "", location.pathname + query);
  dispatchEvent(new PopStateEvent("popstate"));
}

const subscribe = (listen: () => void) => {
  addEventListener("popstate", listen);
  return () => removeEventListener("popstate", listen);
};

/** The dossier that the reader has opened last. */
export const useByReader = (): Opened | null =>
  useSyncExternalStore(
    subscribe,
    () => byReader,
    () => null,
  );

const KEY = "dossier";

/** The dossier that the address names: an address of this site, or `ELSEWHERE`. */
export const useNamed = (): string | null =>
  useSyncExternalStore(
    subscribe,
    () => new URLSearchParams(location.search).get(KEY) || null,
    () => null,
  );

/** Named so, it is what the reader has opened in another window of the same presentation. */
export const ELSEWHERE = "about:opened";
