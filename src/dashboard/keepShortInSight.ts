/**
 * Keeps the column beside the charts in sight, under the filter bar, if it is shorter than the window. A longer
 * one scrolls with the page, or its end would be out of reach.
 */
export function keepShortInSight(list: HTMLElement | null) {
  if (!list) return;
  const measure = () => {
    const { scrollPaddingTop } = getComputedStyle(document.documentElement);
    const covered = Number.parseFloat(scrollPaddingTop) || 0;
    const top = `${covered}px`;
    const short = String(list.offsetHeight <= innerHeight - covered);
    // Writes only changes: each write makes the browser check its styles.
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
