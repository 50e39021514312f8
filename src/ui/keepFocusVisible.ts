/** Between the focused element and the drawer, in CSS pixels. */
const MARGIN = 24;

/**
 * What the keyboard focuses is not left under a drawer: the page scrolls it to above a drawer that is as wide as the
 * window, and any other drawer that covers it closes (WCAG 2.2, 2.4.11).
 * @returns undoes it
 */
export function keepFocusVisible(drawer: HTMLDialogElement): () => void {
  let frame = 0;
  const check = () => {
    const { activeElement } = document;
    if (!activeElement?.matches(":focus-visible") || drawer.contains(activeElement)) return;
    const box = drawer.getBoundingClientRect();
    const startsUnder = () => {
      const { left, top } = activeElement.getBoundingClientRect();
      return left >= box.left && top >= box.top;
    };
    if (!startsUnder()) return;
    const { bottom } = activeElement.getBoundingClientRect();
    if (box.left <= 0) scrollBy({ top: bottom + MARGIN - box.top, behavior: "instant" });
    if (startsUnder()) drawer.close();
  };
  // The browser scrolls to a focused element only after the event.
  const wait = () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(check);
  };
  document.addEventListener("focusin", wait);
  return () => {
    cancelAnimationFrame(frame);
    document.removeEventListener("focusin", wait);
  };
}
