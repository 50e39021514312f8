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

/** The dossier that the reader opened last, and a function to change it. */
export function useByReader(): readonly [Opened | null, Switching] {
  const [byReader, setByReader] = useState<Opened | null>(null);
  const [switched, setSwitched] = useState(false);
  const switching = useMemo(
    () => ({
      switched,
      show: (opened: Opened | null) => {
        setByReader(opened);
        setSwitched(true);
        leaveView();
      },
    }),
    [switched],
  );
  return [byReader, switching];
}

/** Pushes the address without filters. Only the theme stays: the rest of the view is about the other dossier. */
function leaveView(): void {
  const theme = new URLSearchParams(location.search).get("theme");
  const query = theme === null ? "" : `?${new URLSearchParams({ theme })}`;
  history.pushState(null, "", location.pathname + query);
  dispatchEvent(new PopStateEvent("popstate"));
}

const subscribe = (listen: () => void) => {
  addEventListener("popstate", listen);
  return () => removeEventListener("popstate", listen);
};

const KEY = "dossier";

/** The dossier that the address names: an address of this site, or `IN_OTHER_WINDOW`. */
export const useNamed = (): string | null =>
  useSyncExternalStore(
    subscribe,
    () => new URLSearchParams(location.search).get(KEY) || null,
    () => null,
  );

/** The name of what the reader has opened in another window of the same presentation. */
export const IN_OTHER_WINDOW = "about:opened";
