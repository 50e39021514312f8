import { useEffect, useEffectEvent } from "react";
import { heard } from "./characterKeys";
import { keyNames } from "./keyNames";

/**
 * Runs on a key pressed anywhere on the page, but not while something is typed or a dialog is open.
 * @param run false if it has no use for the key now: what lies over the page may have one
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
