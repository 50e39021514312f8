import { type RefObject, useLayoutEffect } from "react";
import { type MarkState, setMarkAttributes } from "./markAttributes";
import { setOnAll } from "./setOnAll";

/**
 * Keeps the attributes of the marks inside a container up to date with the view. Marks that are drawn later get
 * them before they are painted.
 */
export function useMarkAttributes(
  container: RefObject<Element | null>,
  { matching, highlight }: MarkState,
): void {
  useLayoutEffect(() => {
    const { current } = container;
    if (current === null) return;
    return setOnAll(current, () => setMarkAttributes(current, { matching, highlight }));
  }, [container, matching, highlight]);
}
