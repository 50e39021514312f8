import { type RefObject, useLayoutEffect } from "react";
import { isFiltered } from "../dossier/query/facets";
import { setOnAll } from "./setOnAll";
import { useDossier, useFilters } from "./ViewContext";

type MarkFound = typeof import("./found/markFound")["markFound"];

/** It comes with the deck, whose file the page fetches while nothing else is to do. */
let markFound: MarkFound | null = null;
let isNeeded = false;

async function load(): Promise<void> {
  ({ markFound } = await import("./found/markFound"));
}

/** Keeps shown in the rows of a list what the filters look for. Without its file the rows are as they were. */
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
    // Once something was shown it also has to be taken away.
    isNeeded ||= isFiltered(filters);
    if (markFound !== null) start();
    else if (isNeeded) load().then(start, () => {});
    return () => {
      isOver = true;
      stop();
    };
  }, [container, dossier, filters]);
}
