import { markWords } from "#text";
import type { Highlight } from "./highlight";

/** The part of the view that the marks of a container show. */
export interface MarkState {
  /** The ids of the records that the filters leave; null if nothing here is dimmed. */
  readonly matching: { readonly has: (id: string) => boolean } | null;
  readonly highlight: Highlight;
}

/** Every element that stands for records: a mark, a row, a link to evidence. */
const MARKS = "[data-mark], [data-event], [data-evidence]";

/** Marks of text: tiles, rows and cells. A row says it at its header, a tile at its link. */
const TEXT = ":is(li, tr, td)[data-mark]";

/** Elements whose look depends on the marks inside them, and which of those count. */
const HOLDERS = "[data-holds-marks]";
const HELD = "[data-mark], svg [data-evidence]";

/**
 * Sets `data-match="false"`, `data-lit` and `data-at` on the marks inside a container, whoever drew them. An
 * element for several records lists all of them in `data-mark`, separated by spaces, and matches if any of them
 * does. A line of text has a key of its own in `data-line`: it matches by its own text and sources, not by the
 * records that it is highlighted with.
 *
 * What is dimmed is also said to be so: a mark of text has a description. A drawing says in its summary what matches.
 *
 * A holder of marks gets `data-held="faded"` if none of them matches, and `data-explained` if open evidence lights one
 * of them. `:has()` could say the same in the style sheet, but then the browser restyles the whole page for any mark.
 */
export function setMarkAttributes(
  container: ParentNode,
  { matching, highlight: { ids, pointedAt, evidence } }: MarkState,
): void {
  for (const mark of container.querySelectorAll(MARKS)) {
    const own = recordsOf(mark);
    const line = mark.getAttribute("data-line");
    const judged = line === null ? own : [line];
    const isOut = matching !== null && !judged.some((id) => matching.has(id));
    set(mark, "data-match", isOut ? "false" : null);
    const spoken = mark.matches(TEXT) ? (mark.querySelector(":scope > :is(th, a)") ?? mark) : null;
    if (spoken) set(spoken, "aria-description", isOut ? markWords.unmatched : null);
    set(mark, "data-lit", own.some((id) => ids.has(id)) ? "true" : null);
    set(mark, "data-at", pointedAt !== null && own.includes(pointedAt) ? "true" : null);
  }
  for (const holder of holdersIn(container)) {
    const held = [...holder.querySelectorAll(HELD)];
    const isFaded = held.length > 0 && held.every((mark) => mark.getAttribute("data-match") === "false");
    set(holder, "data-held", isFaded ? "faded" : null);
    const isExplained = evidence !== null && held.some((mark) => mark.hasAttribute("data-lit"));
    set(holder, "data-explained", isExplained ? "true" : null);
  }
}

/** The container may be one itself. */
function holdersIn(container: ParentNode): readonly Element[] {
  const inside = container.querySelectorAll(HOLDERS);
  return container instanceof Element && container.matches(HOLDERS) ? [container, ...inside] : [...inside];
}

function recordsOf(mark: Element): readonly string[] {
  const several = mark.getAttribute("data-mark");
  if (several !== null) return several.split(" ").filter((id) => id !== "");
  return [mark.getAttribute("data-event") ?? mark.getAttribute("data-evidence") ?? ""];
}

/** Writes only changes: each write makes the browser check its styles. */
function set(mark: Element, name: string, value: string | null): void {
  if (mark.getAttribute(name) === value) return;
  if (value === null) mark.removeAttribute(name);
  else mark.setAttribute(name, value);
}
