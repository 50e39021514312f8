/**
 * A part of the window's height. If the sticky line would take more, it does not stick, because its content could
 * not be seen whole.
 */
const MOST = 1 / 3;
/** Between the bar and an element that is scrolled to, in CSS pixels. */
const MARGIN = 12;

/**
 * Keeps the last line of the filter bar at the top of the window, and scroll targets below it. Closes the sheet if
 * the window becomes wide.
 */
export function keepInSight(bar: HTMLElement) {
  const sheet = bar.querySelector<HTMLElement>("[popover]");
  const stays = bar.querySelector<HTMLElement>("[data-stays]");
  let width = innerWidth;
  const measure = () => {
    const above = Math.max(0, (stays?.offsetTop ?? 0) - MARGIN / 4);
    const line = bar.offsetHeight - above;
    bar.dataset.stays = line / innerHeight <= MOST ? "line" : "nothing";
    bar.style.setProperty("--above", `${above}px`);
    const covers = bar.dataset.stays === "line" ? line : 0;
    document.documentElement.style.scrollPaddingTop = `${covers + MARGIN}px`;
    if (innerWidth !== width) sheet?.hidePopover();
    width = innerWidth;
  };
  const observer = new ResizeObserver(measure);
  observer.observe(bar);
  addEventListener("resize", measure);
  return () => {
    observer.disconnect();
    removeEventListener("resize", measure);
  };
}
