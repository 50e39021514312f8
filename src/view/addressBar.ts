/** Safari allows a page 100 changes of its address in 30 seconds, and Chromium 200 in 10; a held key makes 30 a second. */
const PAUSE = 400;

/** The query of this window's address. It changes at once for the page; in the bar not more often than is allowed. */
export interface AddressBar {
  /** "?" included, if there is one. */
  readonly query: () => string;
  /** Adds a step to the history. */
  readonly push: (query: string) => void;
  readonly replace: (query: string) => void;
  /** Calls back on each change, by the page or by the browser's Back and Forward. */
  readonly subscribe: (listen: () => void) => () => void;
}

export function addressBar(): AddressBar {
  let waiting: string | null = null;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let changed = () => {};

  /** Returns whether it was another address. */
  const write = (method: "pushState" | "replaceState", query: string): boolean => {
    const { pathname, search, hash } = location;
    const asked = query === "?" ? "" : query;
    // The state says whether the step shows an opened dossier.
    if (asked !== search) history[method](history.state, "", pathname + asked + hash);
    return asked !== search;
  };
  const flush = () => {
    const isWritten = waiting !== null && write("replaceState", waiting);
    waiting = null;
    if (!isWritten) return;
    timer ??= setTimeout(() => {
      timer = null;
      flush();
    }, PAUSE);
  };
  const step = () => {
    waiting = null;
    changed();
  };
  return {
    query: () => waiting ?? location.search,
    push(query) {
      flush();
      write("pushState", query);
      changed();
    },
    replace(query) {
      waiting = query;
      if (timer === null) flush();
      changed();
    },
    subscribe(listen) {
      changed = listen;
      addEventListener("popstate", step);
      addEventListener("pagehide", flush);
      return () => {
        flush();
        changed = () => {};
        removeEventListener("popstate", step);
        removeEventListener("pagehide", flush);
      };
    },
  };
}
