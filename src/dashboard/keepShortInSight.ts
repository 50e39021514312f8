/**
 * Has a list that is shorter than the window stay beside what is read, under the filter bar. A longer one scrolls with
 * the page: if it stayed, its end would be out of reach.
 */
export function keepShortInSight(list: HTMLElement) {
  const measure = () => {
    const { scrollPaddingTop } = getComputedStyle(document.documentElement);
    const covered = Number.parseFloat(scrollPaddingTop) || 0;
    const top = `${covered}px`;
    const short = String(list.offsetHeight <= innerHeight - covered);
    // Each write costs the browser a look at the styles.
    if (list.style.top !== top) list.style.top = top;
    if (list.dataset.short !== short) list.dataset.short = short;
  };
  const observer = new ResizeObserver(measure);
  observer.observe(list);
  addEventListener("resize", measure);
  return () => {
    observer.disconnect();
    removeEventListener("resize", measure);
  };
}
