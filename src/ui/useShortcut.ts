import { useEffect, useEffectEvent } from "react";
import { heard } from "./characterKeys";
import { keyNames } from "./keyNames";

/**
 * Runs on a key pressed anywhere on the page, but not while the reader types or a dialog is open.
 * @param run returns false to leave the key to others
 */
export function useShortcut(key: string, run: () => unknown): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (!heard(keyNames(event)).includes(key)) return;
    const { target } = event;
    if (target instanceof Element && target.closest("input, textarea, select, dialog, [inert]")) return;
    if (run() !== false) event.preventDefault();
  });
  useEffect(() => {
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, []);
}
