import { type FocusEvent, type KeyboardEvent, useState } from "react";
import { usePointer } from "../../view/lighting";

/** A mark that the keyboard can go to. */
export interface Stop {
  readonly evidence: string;
  /** "Tesla sales in China, 2016: more than 1 billion dollars" */
  readonly name: string;
}

/** Where a key leads from one stop of so many; null where it leads nowhere. Before the first stop is -1. */
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

/** A drawing as one stop of the Tab key, in which the arrows go from mark to mark, and Enter opens what one stands for. */
export function useStops(stops: readonly Stop[], open: (evidence: string) => void) {
  const { point, leave } = usePointer();
  // Kept while the focus is elsewhere, so that it comes back from the evidence to the same mark.
  const [at, setAt] = useState(-1);
  const [focused, setFocused] = useState(false);
  const stop = stops[at];
  return {
    /** Null while there is nobody to say it to. */
    said: focused ? { name: stop?.name ?? "", at, of: stops.length } : null,
    handlers: {
      tabIndex: stops.length > 0 ? 0 : -1,
      onFocus: ({ currentTarget }: FocusEvent) => {
        if (!currentTarget.matches(":focus-visible")) return;
        setFocused(true);
        if (stop) point(stop.evidence, "elsewhere");
      },
      onBlur: () => {
        setFocused(false);
        leave();
      },
      onKeyDown: (event: KeyboardEvent) => {
        if (event.altKey || event.ctrlKey || event.metaKey || event.target !== event.currentTarget) return;
        const next = stopAfter(event.key, at, stops.length);
        const there = next === null ? undefined : stops[next];
        if (next !== null && there) {
          setFocused(true);
          setAt(next);
          point(there.evidence, "elsewhere");
        } else if (event.key === "Enter" && stop) open(stop.evidence);
        else return;
        event.preventDefault();
      },
    },
  };
}
