import { type ReactNode, useEffect, useRef } from "react";
import css from "./dashboard.module.css";

/**
 * What stands beside the charts. If it is shorter than the window, it stays in sight under the filter bar. If it is
 * longer, it scrolls with the page: if it stayed, its end would be out of reach.
 */
export function Side({ children }: { readonly children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const measure = () => keepShortInSight(place.current);
    // It measures after the browser's own layout, and before the paint.
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
  const { offsetHeight: height } = side;
  // So far above the window a long one never stays. Another `position` would restyle all that is in it.
  const top = `${height <= innerHeight - covered ? covered : -height}px`;
  if (side.style.top !== top) side.style.top = top;
}
