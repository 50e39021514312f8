import { useEffect, useLayoutEffect, useRef } from "react";

/** What is covered loses the focus. Once it is uncovered, the focus goes back to where it was. */
export function useFocusBack(isCovered: boolean): void {
  const before = useRef<Element>(null);
  // Runs before the browser takes the focus away from an inert element.
  useLayoutEffect(() => {
    if (isCovered && document.activeElement !== document.body) before.current = document.activeElement;
  }, [isCovered]);
  useEffect(() => {
    if (!isCovered && before.current instanceof HTMLElement) before.current.focus({ preventScroll: true });
  }, [isCovered]);
}
