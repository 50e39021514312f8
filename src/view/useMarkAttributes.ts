import { type RefObject, useLayoutEffect } from "react";
import type { Highlight } from "./highlight";

interface MarkState {
  /** The ids of the marks that match the filters. */
  readonly matching: ReadonlySet<string>;
  readonly highlight: Highlight;
}

/**
 * Says by attributes on the marks inside a container which of them match, and which are highlighted, whoever drew
 * them and whenever: a mark carries its id as `data-mark` or `data-evidence`.
 */
export function useMarkAttributes(
  container: RefObject<Element | null>,
  { matching, highlight }: MarkState,
): void {
  useLayoutEffect(() => {
    const element = container.current;
    if (!element) return;
    const mark = () => markIn(element, { matching, highlight });
    mark();
    const observer = new MutationObserver(mark);
    observer.observe(element, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, [container, matching, highlight]);
}

function markIn(container: Element, { matching, highlight }: MarkState): void {
  for (const mark of container.querySelectorAll("[data-mark], [data-evidence]")) {
    const id = mark.getAttribute("data-mark") ?? mark.getAttribute("data-evidence") ?? "";
    setFlag(mark, "data-match", matching.has(id) ? null : "false");
    setFlag(mark, "data-lit", highlight.lit.has(id) ? "true" : null);
    setFlag(mark, "data-at", highlight.at === id ? "true" : null);
  }
}

function setFlag(element: Element, name: string, value: string | null): void {
  if (value === element.getAttribute(name)) return;
  if (value === null) element.removeAttribute(name);
  else element.setAttribute(name, value);
}
