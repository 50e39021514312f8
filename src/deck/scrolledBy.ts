import type { Command } from "../view/shortcuts";

/** Of what is seen: some lines stay in sight. */
const PART = 0.8;
/** Sizes are rounded. */
const SLACK = 2;

/** Of an element, what scrolling it takes. */
interface Scroller extends Pick<Element, "scrollTop" | "scrollHeight" | "clientHeight"> {
  readonly scrollBy: (by: { readonly top: number }) => void;
}

/** Scrolls to what follows or precedes; false if that command turns the slide, as nothing is left to scroll to. */
export function scrolledBy(scroller: Scroller, command: Command): boolean {
  if (command !== "next" && command !== "back") return false;
  const { scrollTop, scrollHeight, clientHeight } = scroller;
  const left = command === "next" ? scrollHeight - clientHeight - scrollTop : scrollTop;
  if (left < SLACK) return false;
  const by = Math.min(left, clientHeight * PART);
  scroller.scrollBy({ top: command === "next" ? by : -by });
  return true;
}
