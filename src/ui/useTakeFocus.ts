import { useEffect, useEffectEvent, useLayoutEffect, useRef } from "react";

interface Before {
  readonly focused: Element | null;
  /** The nearest element around what is found that can have the focus. */
  readonly around: HTMLElement | null | undefined;
}

/**
 * Focuses an element of a part of the page once that is mounted. When the part is gone, the focus goes back to where it
 * was, or if that is gone too, to the element around the part.
 */
export function useTakeFocus(find: () => HTMLElement | null | undefined): void {
  const before = useRef<Before>(null);
  const take = useEffectEvent(() => {
    const element = find();
    const { activeElement: focused } = document;
    before.current ??= { focused, around: element?.parentElement?.closest<HTMLElement>("[tabindex]") };
    element?.focus();
  });
  // Runs before the browser takes the focus away from what has become inert.
  useLayoutEffect(() => take(), []);
  // Runs after the rest of the page is no longer inert.
  useEffect(
    () => () => {
      const { focused, around } = before.current ?? {};
      for (const element of [focused, around])
        if (document.activeElement === document.body && element instanceof HTMLElement)
          element.focus({ preventScroll: true });
    },
    [],
  );
}
