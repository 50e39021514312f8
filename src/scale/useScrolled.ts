import { useSyncExternalStore } from "react";

/**
 * How far the page has been scrolled and how much of it the window shows, in pixels; the first of them in
 * steps, so that not every frame of scrolling draws anew.
 */
export function useScrolled(step: number): { readonly scrolled: number; readonly height: number } {
  const scrolled = useSyncExternalStore(subscribe, () => Math.floor(scrollY / step) * step, none);
  const height = useSyncExternalStore(subscribe, () => innerHeight, none);
  return { scrolled, height };
}

const none = () => 0;

function subscribe(listen: () => void): () => void {
  const stop = new AbortController();
  addEventListener("scroll", listen, { passive: true, signal: stop.signal });
  addEventListener("resize", listen, { signal: stop.signal });
  return () => stop.abort();
}
