/** The space between the mark and the edge of the visible part of the page, in CSS pixels. */
const MARGIN = 24;

interface Span {
  readonly top: number;
  readonly bottom: number;
}

/**
 * Scrolls the first mark of a record to the middle of the part of the window that the sticky bar and a bottom
 * sheet leave free, unless it is visible already.
 */
export function showMark(page: Document, evidence: string): void {
  const [mark] = marksOf(page, evidence);
  const visible = visiblePart(page);
  if (mark) scrollToSpan(page, partToSee(mark, visible), visible);
}

/** If a bottom sheet covers every mark of a record that is in the window, scrolls the first of them to above it. */
export function keepMarkVisible(page: Document, evidence: string): void {
  const visible = visiblePart(page);
  const height = page.documentElement.clientHeight;
  if (visible.bottom === height) return;
  const inWindow = marksOf(page, evidence)
    .map((mark) => partToSee(mark, visible))
    .filter(({ top, bottom }) => bottom > visible.top && top < height);
  const [covered] = inWindow;
  if (covered && inWindow.every(({ bottom }) => bottom > visible.bottom))
    scrollToSpan(page, covered, visible);
}

/** The marks of a record in charts or, if there are none, its other places in the exhibits. */
function marksOf(page: Document, evidence: string): readonly Element[] {
  const own = `[data-evidence="${CSS.escape(evidence)}"]`;
  for (const marks of [`figure svg ${own}`, `figure ${own}`]) {
    const shown = [...page.querySelectorAll(marks)].filter((mark) => mark.getClientRects().length > 0);
    if (shown.length > 0) return shown;
  }
  return [];
}

/** All of a mark or, if that is higher than the visible part, its name. */
function partToSee(mark: Element, visible: Span): Span {
  const whole = mark.getBoundingClientRect();
  const fits = whole.height <= visible.bottom - visible.top - 2 * MARGIN;
  return (fits ? null : mark.querySelector("text")?.getBoundingClientRect()) ?? whole;
}

/** What is neither under the sticky bar nor under a sheet as wide as the window. */
function visiblePart(page: Document): Span {
  const root = page.documentElement;
  const { left = 1, top = 0 } = page.querySelector("dialog[open]")?.getBoundingClientRect() ?? {};
  return {
    top: Number.parseFloat(getComputedStyle(root).scrollPaddingTop) || 0,
    bottom: left <= 0 ? top : root.clientHeight,
  };
}

/** Without animation: what is asked for is to be seen at once. */
function scrollToSpan(page: Document, mark: Span, visible: Span): void {
  const by = scrollBy(mark, visible);
  if (by !== 0) page.defaultView?.scrollBy({ top: by, behavior: "instant" });
}

/** How far to scroll so that the mark is in the middle of the visible part; 0 if it is fully visible. */
export function scrollBy(mark: Span, visible: Span): number {
  if (mark.top >= visible.top + MARGIN && mark.bottom <= visible.bottom - MARGIN) return 0;
  return Math.round((mark.top + mark.bottom) / 2 - (visible.top + visible.bottom) / 2);
}
