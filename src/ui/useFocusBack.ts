import { useEffect, useLayoutEffect, useRef } from "react";
import { focusSomewhere } from "./focusSomewhere";

/** What is covered loses the focus. Once it is uncovered, the focus goes back to where it was. */
export function useFocusBack(isCovered: boolean): void {
  const before = useRef<Element>(null);
  const wasCovered = useRef(false);
  // Runs before the browser takes the focus away from an inert element.
  useLayoutEffect(() => {
    wasCovered.current ||= isCovered;
    if (isCovered && document.activeElement !== document.body) before.current = document.activeElement;
  }, [isCovered]);
  useEffect(() => {
    if (isCovered) return;
    if (before.current instanceof HTMLElement) before.current.focus({ preventScroll: true });
    if (wasCovered.current) focusSomewhere();
  }, [isCovered]);
}
