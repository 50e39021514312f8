import { type FocusEvent, type KeyboardEvent, useMemo, useState } from "react";
import { usePointer } from "../../view/HighlightProvider";
import type { MarkTarget } from "../form";

/** A mark that the keyboard can go to. */
export interface Stop extends MarkTarget {
  readonly evidence: string;
  /** "Tesla sales in China, 2016: more than 1 billion dollars" */
  readonly name: string;
}

const NONE: readonly Stop[] = [];

/** The index that a key leads to, out of `count` stops; null if it leads nowhere. -1 is before the first stop. */
export function stopAfter(key: string, at: number, count: number): number | null {
  switch (key) {
    case "ArrowRight":
    case "ArrowDown":
      return Math.min(at + 1, count - 1);
    case "ArrowLeft":
    case "ArrowUp":
      return Math.max(at - 1, 0);
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return null;
  }
}

/**
 * Makes a drawing one stop of the Tab key, in which the arrows go from mark to mark and Enter follows one.
 * @param make returns the marks; null if there are none
 * @param arrive is called with the mark that the keyboard is at, and with null once it has left
 */
export function useStops(
  make: (() => readonly Stop[]) | null,
  follow: (stop: Stop) => void,
  arrive: (mark: string | null) => void,
) {
  const { point, leave } = usePointer();
  // Kept while the focus is elsewhere, so that it returns from the evidence to the same mark.
  const [at, setAt] = useState(-1);
  const [focused, setFocused] = useState(false);
  const stops = useMemo(() => (focused && make ? make() : NONE), [focused, make]);
  const stop = stops[at];
  return {
    /** Null while nobody listens. */
    said: focused ? { name: stop?.name ?? "", at, of: stops.length } : null,
    handlers: {
      tabIndex: make ? 0 : -1,
      onFocus: ({ currentTarget }: FocusEvent) => {
        if (!currentTarget.matches(":focus-visible")) return;
        setFocused(true);
        const before = make?.()[at];
        if (!before) return;
        point(before.evidence, "elsewhere");
        arrive(before.evidence);
      },
      onBlur: () => {
        setFocused(false);
        leave();
        arrive(null);
      },
      onKeyDown: (event: KeyboardEvent) => {
        if (event.altKey || event.ctrlKey || event.metaKey || event.target !== event.currentTarget) return;
        const now = make?.() ?? NONE;
        const next = stopAfter(event.key, at, now.length);
        const there = next === null ? undefined : now[next];
        const here = now[at];
        if (next !== null && there) {
          setFocused(true);
          setAt(next);
          point(there.evidence, "elsewhere");
          arrive(there.evidence);
        } else if (event.key === "Enter" && here) follow(here);
        else return;
        event.preventDefault();
      },
    },
  };
}
