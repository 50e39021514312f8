import { type RefCallback, useCallback, useState } from "react";
import { matchingExhibits } from "../exhibits/buildExhibit";
import { exhibitAnchor } from "../exhibits/figure/anchor";
import { useDossier, useFilters } from "../view/ViewContext";

const NONE: ReadonlySet<string> = new Set();

interface Folded {
  /** Goes on the element that holds the exhibits. */
  readonly attach: RefCallback<HTMLElement>;
  /** Whether an exhibit has no match. One that is in sight stays in its place until it leaves the window. */
  readonly isFolded: (exhibit: string) => boolean;
  /** Whether it would fold if it were out of sight. */
  readonly isEmpty: (exhibit: string) => boolean;
}

/**
 * Exhibits without a match fold. One that is in the window when the filters change waits until it has left the
 * window, so that what the reader looks at does not move.
 */
export function useFolded(): Folded {
  const matching = matchingExhibits(useDossier())(useFilters());
  const [inSight, setInSight] = useState(NONE);
  const [kept, keep] = useState({ matching, ids: NONE });
  const ids = kept.matching === matching ? kept.ids : inSight;
  if (kept.matching !== matching) keep({ matching, ids });
  const attach = useCallback((container: HTMLElement) => {
    const now = new Set<string>();
    const observer = new IntersectionObserver((entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) now.add(target.id);
        else now.delete(target.id);
      }
      const seen = new Set(now);
      setInSight(seen);
      keep((before) => {
        const still = [...before.ids].filter((id) => seen.has(id));
        return still.length === before.ids.size ? before : { ...before, ids: new Set(still) };
      });
    });
    for (const figure of container.querySelectorAll("figure")) observer.observe(figure);
    return () => observer.disconnect();
  }, []);
  const isEmpty = (id: string) => !matching.has(id);
  return { attach, isEmpty, isFolded: (id) => isEmpty(id) && !ids.has(exhibitAnchor(id)) };
}
