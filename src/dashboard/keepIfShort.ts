/** Above what stays, in CSS pixels: the line of the filter bar that does. */
const ABOVE = 64;

/** Marks what is shorter than the window: it can stay in sight while the rest of the page scrolls. */
export function keepIfShort(side: HTMLElement | null) {
  if (!side) return;
  const measure = () => {
    side.dataset.short = String(side.offsetHeight <= innerHeight - ABOVE);
  };
  const observer = new ResizeObserver(measure);
  observer.observe(side);
  addEventListener("resize", measure);
  return () => {
    observer.disconnect();
    removeEventListener("resize", measure);
  };
}
