import { useSyncExternalStore } from "react";
import type { Accepted } from "../dossier/acceptDossier";

/** A dossier that the reader has opened. It is in memory only, and ends with the page. */
export interface Opened extends Accepted {
  /** Of the file; for a pasted text none. */
  readonly name: string | null;
  /** As it was opened. */
  readonly source: Blob;
}

let now: Opened | null = null;
const listeners = new Set<() => void>();

/** Shows that dossier in place of the page's own; null goes back to it. Of the view only the theme stays: all else was of the other. */
export function showOpened(opened: Opened | null): void {
  now = opened;
  const theme = new URLSearchParams(location.search).get("theme");
  history.pushState(
    null,
    "",
    location.pathname + (theme === null ? "" : `?${new URLSearchParams({ theme })}`),
  );
  for (const listen of listeners) listen();
}

export const openedNow = (): Opened | null => now;

const subscribe = (listen: () => void) => {
  listeners.add(listen);
  return () => listeners.delete(listen);
};

export const useOpened = (): Opened | null => useSyncExternalStore(subscribe, openedNow, () => null);
