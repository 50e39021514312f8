import { type RefObject, useLayoutEffect } from "react";
import { isFiltered } from "../dossier/query/facets";
import { setOnAll } from "./setOnAll";
import { useDossier, useFilters } from "./ViewContext";

type MarkFound = typeof import("./found/markFound")["markFound"];

/** In the file of the deck, which the page fetches while it is idle. */
let markFound: MarkFound | null = null;
let isNeeded = false;

async function load(): Promise<void> {
  ({ markFound } = await import("./found/markFound"));
}

/** Keeps matches marked in the rows of a list. Until its file has loaded, the rows are unmarked. */
export function useMarkFound(container: RefObject<Element | null>): void {
  const dossier = useDossier();
  const filters = useFilters();
  useLayoutEffect(() => {
    const { current } = container;
    if (current === null) return;
    let stop = () => {};
    let isOver = false;
    const start = () => {
      const mark = markFound;
      if (mark !== null && !isOver) stop = setOnAll(current, () => mark(current, dossier, filters));
    };
    // Marks that were shown once also have to be removed.
    isNeeded ||= isFiltered(filters);
    if (markFound !== null) start();
    else if (isNeeded) load().then(start, () => {});
    return () => {
      isOver = true;
      stop();
    };
  }, [container, dossier, filters]);
}
