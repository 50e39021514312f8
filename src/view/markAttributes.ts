import type { Highlight } from "./highlight";

/** What the marks of a container show of the view. */
export interface MarkState {
  /** The ids of the records that the filters leave; null if nothing here is dimmed. */
  readonly matching: { readonly has: (id: string) => boolean } | null;
  readonly highlight: Highlight;
}

/** Everything that stands for records: a mark, a row, a link to its evidence. */
const MARKS = "[data-mark], [data-event], [data-evidence]";

/** What holds marks and is drawn by what is said of them, and which of what stands in it are its marks. */
const HOLDERS = "[data-holds-marks]";
const HELD = "[data-mark], svg [data-evidence]";

/**
 * Sets `data-match="false"`, `data-lit` and `data-at` on the marks inside a container, whoever drew them.
 * What stands for several records names all of them in `data-mark`, with blanks between: any of them is enough. A line
 * of text has its own key in `data-line`: it matches by what it says, and not by what is lit with it.
 *
 * What holds marks gets `data-held="faded"` if none of them matches, and `data-explained` if evidence is open that
 * lights one of them. `:has()` would say the same in the style sheet, but then every change of a mark has the browser
 * look at the styles of the whole page.
 */
export function setMarkAttributes(
  container: ParentNode,
  { matching, highlight: { ids, pointedAt, evidence } }: MarkState,
): void {
  for (const mark of container.querySelectorAll(MARKS)) {
    const own = recordsOf(mark);
    const line = mark.getAttribute("data-line");
    const judged = line === null ? own : [line];
    set(mark, "data-match", matching !== null && !judged.some((id) => matching.has(id)) ? "false" : null);
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

/** Writes only what changes: each write costs the browser a look at the styles. */
function set(mark: Element, name: string, value: string | null): void {
  if (mark.getAttribute(name) === value) return;
  if (value === null) mark.removeAttribute(name);
  else mark.setAttribute(name, value);
}
