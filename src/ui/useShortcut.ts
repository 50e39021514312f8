import { type RefObject, useEffect, useEffectEvent } from "react";
import { heard } from "./characterKeys";
import { keyNames } from "./keyNames";

/**
 * Runs on a key pressed anywhere on the page, but not while the reader types or a dialog is open, nor while the element
 * that the key is for lies under something else.
 */
export function useShortcut(key: string, element: RefObject<Element | null>, run: () => void): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (!heard(keyNames(event)).includes(key)) return;
    const { target } = event;
    // A browser may leave the focus in a dialog that is closed until it draws the page.
    if (target instanceof Element && target.closest("input, textarea, select, dialog[open], [inert]")) return;
    if (element.current?.closest("[inert]")) return;
    run();
    event.preventDefault();
  });
  useEffect(() => {
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, []);
}
