/**
 * Has what stands beside the charts and is shorter than the window stay in sight, under the filter bar. What is longer
 * scrolls with the page: if it stayed, its end would be out of reach.
 */
export function keepShortInSight(list: HTMLElement | null) {
  if (!list) return;
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
