import { createStore } from "../ui/store";

/** Safari allows a page 100 changes of its address in 30 seconds, and Chromium 200 in 10; a held key makes 30 a second. */
const PAUSE = 400;

/** The query of this window's address, "?" included if there is one. */
export interface AddressBar {
  /** As the page shows it. The browser is told a moment later, because that takes time from the next frame. */
  readonly query: () => string;
  /** Adds a step to the history. */
  readonly push: (query: string) => void;
  /** Of many such changes in a row the browser is told the first, and then the last at intervals. */
  readonly replace: (query: string) => void;
  /** Calls back on each change, by the page or by the browser's Back and Forward. */
  readonly subscribe: (listen: () => void) => () => void;
}

interface Change {
  readonly method: "pushState" | "replaceState";
  readonly query: string;
}

export function addressBar(): AddressBar {
  const shown = createStore(location.search);
  let unwritten: readonly Change[] = [];
  let replaced = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const write = () => {
    for (const { method, query } of unwritten) {
      const { pathname, hash } = location;
      // The state says whether the step shows an opened dossier.
      history[method](history.state, "", pathname + query + hash);
      if (method === "replaceState") replaced = Date.now();
    }
    unwritten = [];
  };
  const writeIn = (milliseconds: number) => {
    clearTimeout(timer);
    timer = setTimeout(write, milliseconds);
  };
  // Not at once: the focus moves in the middle of what a click does.
  const writeSoon = () => writeIn(0);
  const read = () => {
    unwritten = [];
    shown.set(location.search);
  };
  const change = (method: Change["method"], asked: string) => {
    const query = asked === "?" ? "" : asked;
    if (query === shown.now()) return;
    const last = unwritten.at(-1);
    unwritten =
      last && method === "replaceState"
        ? [...unwritten.slice(0, -1), { ...last, query }]
        : [...unwritten, { method, query }];
    writeIn(method === "pushState" ? 0 : replaced + PAUSE - Date.now());
    shown.set(query);
  };
  return {
    query: shown.now,
    push: (query) => change("pushState", query),
    replace: (query) => change("replaceState", query),
    subscribe(listen) {
      const end = shown.subscribe(listen);
      // Back may have been pressed since the page was drawn.
      if (unwritten.length === 0) read();
      addEventListener("popstate", read);
      // What is typed is in the address once its field is left, as for a link to it.
      addEventListener("focusout", writeSoon);
      addEventListener("pagehide", write);
      return () => {
        write();
        end();
        removeEventListener("popstate", read);
        removeEventListener("focusout", writeSoon);
        removeEventListener("pagehide", write);
      };
    },
  };
}
