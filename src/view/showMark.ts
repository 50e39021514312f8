/** The space between the mark and the edge of the visible part of the page, in CSS pixels. */
const MARGIN = 24;

/**
 * Scrolls the first mark of a record to the middle of the part of the window that the sticky bar and a bottom
 * sheet leave free, unless it is visible already.
 */
export function showMark(page: Document, evidence: string): void {
  const own = `[data-evidence="${CSS.escape(evidence)}"]`;
  const isShown = (mark: Element) => mark.getClientRects().length > 0;
  // A mark of a chart, rather than a number that links to the record.
  const mark =
    [...page.querySelectorAll(`figure svg ${own}`)].find(isShown) ??
    [...page.querySelectorAll(`figure ${own}`)].find(isShown);
  if (!mark) return;
  const root = page.documentElement;
  const top = Number.parseFloat(getComputedStyle(root).scrollPaddingTop) || 0;
  const { left = 1, top: bottom = root.clientHeight } =
    page.querySelector("dialog[open]")?.getBoundingClientRect() ?? {};
  const by = scrollBy(mark.getBoundingClientRect(), { top, bottom: left <= 0 ? bottom : root.clientHeight });
  // Without animation, because this is where the page begins.
  if (by !== 0) page.defaultView?.scrollBy({ top: by, behavior: "instant" });
}

interface Span {
  readonly top: number;
  readonly bottom: number;
}

/** How far to scroll so that the mark is in the middle of the visible part; 0 if it is fully visible. */
export function scrollBy(mark: Span, seen: Span): number {
  if (mark.top >= seen.top + MARGIN && mark.bottom <= seen.bottom - MARGIN) return 0;
  return Math.round((mark.top + mark.bottom) / 2 - (seen.top + seen.bottom) / 2);
}
