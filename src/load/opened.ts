import { createContext, use, useMemo, useState, useSyncExternalStore } from "react";
import type { Accepted } from "../dossier/open/acceptDossier";

/** A dossier that is shown instead of the page's own. */
export interface Opened extends Accepted {
  /** The name of the file; null for a pasted text. */
  readonly name: string | null;
  /** The file as it was opened. */
  readonly source: Blob;
  /** Whether the page's address names it. Otherwise it is only in memory, and gone with the page. */
  readonly addressed: boolean;
}

/** The dossier that is shown instead of the page's own. */
export const OpenedContext = createContext<Opened | null>(null);
export const useOpened = (): Opened | null => use(OpenedContext);

export interface Switching {
  /** Shows what the reader has opened; null shows the page's own dossier. */
  readonly show: (opened: Opened | null) => void;
  /** Whether the reader has gone from one dossier to another on this page. */
  readonly switched: boolean;
}

export const SwitchingContext = createContext<Switching>({ show: () => {}, switched: false });
export const useSwitching = (): Switching => use(SwitchingContext);

/**
 * The dossier that the reader opened last, and a function to change it. The browser's Back leads to the page's own:
 * steps of the history that show the opened one have a state of their own.
 */
export function useByReader(): readonly [Opened | null, Switching] {
  const [byReader, setByReader] = useState<Opened | null>();
  const isOpened = useFromAddress(() => history.state === STATE);
  const shown = (isOpened && byReader) || null;
  const switching = useMemo(
    () => ({
      switched: byReader !== undefined,
      show: (opened: Opened | null) => {
        setByReader(opened);
        leaveView(shown, opened);
      },
    }),
    [byReader, shown],
  );
  return [shown, switching];
}

/** The query of the page's own dossier before another one was opened. */
let original = "";

/** Pushes the address that the page's own dossier had, or one of which only the theme stays. */
function leaveView(shown: Opened | null, next: Opened | null): void {
  const { pathname, search } = location;
  const theme = new URLSearchParams(search).get("theme");
  const bare = theme === null ? "" : `?${new URLSearchParams({ theme })}`;
  if (!shown && next) original = named() === null ? search : "";
  history.pushState(next && STATE, "", pathname + ((!next && original) || bare));
  dispatchEvent(new PopStateEvent("popstate"));
}

const subscribe = (listen: () => void) => {
  addEventListener("popstate", listen);
  return () => removeEventListener("popstate", listen);
};

const KEY = "dossier";

/** The state of a step that shows the opened dossier. It is another one after a reload, when that dossier is gone. */
const STATE = String(performance.timeOrigin);

const useFromAddress = <T>(read: () => T): T | null => useSyncExternalStore(subscribe, read, () => null);

const named = (): string | null => new URLSearchParams(location.search).get(KEY) || null;

/** The dossier that the address names: an address of this site, or `IN_OTHER_WINDOW`. */
export const useNamed = (): string | null => useFromAddress(named);

/** The name of what the reader has opened in another window of the same presentation. */
export const IN_OTHER_WINDOW = "about:opened";
