/** Of the window's height. A taller bar would cover what it filters: of it, the line with the outcome stays. */
const WHOLE = 1 / 5;
/** Of the window's height. A bar that takes more would have what is in it scrolled out of sight: nothing stays. */
const MOST = 2 / 3;
/** Between the bar and what is scrolled to, in CSS pixels. */
const MARGIN = 12;

/** Has the filter bar stay at the top of the window, as much of it as has room there, and what is scrolled to below. */
export function keepInSight(bar: HTMLElement) {
  const measure = () => {
    const share = bar.offsetHeight / innerHeight;
    bar.dataset.stays = share <= WHOLE ? "whole" : share <= MOST ? "outcome" : "nothing";
    const outcome = bar.querySelector<HTMLElement>("[data-outcome]");
    bar.style.setProperty("--above", `${Math.max(0, (outcome?.offsetTop ?? 0) - MARGIN / 2)}px`);
    const { position, top } = getComputedStyle(bar);
    const covers = position === "sticky" ? bar.offsetHeight + Number.parseFloat(top) : 0;
    document.documentElement.style.scrollPaddingTop = `${covers + MARGIN}px`;
  };
  const observer = new ResizeObserver(measure);
  observer.observe(bar);
  addEventListener("resize", measure);
  return () => {
    observer.disconnect();
    removeEventListener("resize", measure);
  };
}
