import { useEffect } from "react";
import { leadLink } from "./leadLink";
import type { View } from "./view";

const LINKS = "a[data-evidence]";
/** Before a link can be opened, copied or dragged, a pointer or the focus is on it. */
const POINTING = ["pointerover", "pointerdown", "focusin"] as const;

/**
 * Leads links to evidence to the view as it is. React renders them with their plain addresses: there are hundreds
 * of them, all of which would change with every filter and every slide. So each has its address once the reader
 * points at it, and all have theirs when the page is printed.
 * @param current returns the view of the address
 */
export function useEvidenceHrefs(current: () => View): void {
  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    const lead = ({ target }: Event) => {
      const link = target instanceof Element && target.closest(LINKS);
      if (link) leadLink(link, current());
    };
    for (const type of POINTING) addEventListener(type, lead, { capture: true, signal });
    const leadAll = () => document.querySelectorAll(LINKS).forEach((link) => leadLink(link, current()));
    addEventListener("beforeprint", leadAll, { signal });
    return () => stop.abort();
  }, [current]);
}
