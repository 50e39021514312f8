import type { Command } from "../view/shortcuts";

/** Part of the visible height, so that some lines stay in sight. */
const PART = 0.8;
/** Sizes are rounded. */
const SLACK = 2;

/** What scrolling needs to know of an element. */
interface Scroller extends Pick<Element, "scrollTop" | "scrollHeight" | "clientHeight"> {
  readonly scrollBy: (by: { readonly top: number }) => void;
}

/**
 * Scrolls to what follows or precedes. False if there is nothing left to scroll to, so that the command turns the
 * slide.
 */
export function scrolledBy(scroller: Scroller, command: Command): boolean {
  if (command !== "next" && command !== "back") return false;
  const { scrollTop, scrollHeight, clientHeight } = scroller;
  const left = command === "next" ? scrollHeight - clientHeight - scrollTop : scrollTop;
  if (left < SLACK) return false;
  const by = Math.min(left, clientHeight * PART);
  scroller.scrollBy({ top: command === "next" ? by : -by });
  return true;
}
