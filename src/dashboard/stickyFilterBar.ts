/** Of the window's height. Where the line that stays takes more, what is in it would be out of sight: nothing stays. */
const MOST = 1 / 3;
/** Between the bar and what is scrolled to, in CSS pixels. */
const MARGIN = 12;

/**
 * Has the last line of the filter bar stay at the top of the window, and what is scrolled to come below it. A window
 * that has become wide has no sheet.
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
