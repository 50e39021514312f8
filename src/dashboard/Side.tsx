import { type ReactNode, useEffect, useLayoutEffect, useRef } from "react";
import { useFilters } from "../view/ViewContext";
import css from "./dashboard.module.css";

/**
 * What stands beside the charts. If it is shorter than the window, it stays in sight under the filter bar. If it is
 * longer, it scrolls with the page: if it stayed, its end would be out of reach.
 */
export function Side({ children }: { readonly children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  // Drawn again with other filters, which make another list: what follows from its height is set in the same frame.
  useFilters();
  useLayoutEffect(() => keepShortInSight(place.current));
  useEffect(() => {
    const measure = () => keepShortInSight(place.current);
    const observer = new ResizeObserver(measure);
    if (place.current) observer.observe(place.current);
    addEventListener("resize", measure);
    return () => {
      observer.disconnect();
      removeEventListener("resize", measure);
    };
  }, []);
  return (
    <div ref={place} className={css.side}>
      {children}
    </div>
  );
}

function keepShortInSight(side: HTMLElement | null): void {
  if (!side) return;
  const { scrollPaddingTop } = getComputedStyle(document.documentElement);
  const covered = Number.parseFloat(scrollPaddingTop) || 0;
  const top = `${covered}px`;
  const short = String(side.offsetHeight <= innerHeight - covered);
  // Each write costs the browser a look at the styles.
  if (side.style.top !== top) side.style.top = top;
  if (side.dataset.short !== short) side.dataset.short = short;
}
