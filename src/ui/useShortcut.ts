import { useEffect, useEffectEvent } from "react";
import { heard } from "./characterKeys";
import { keyNames } from "./keyNames";

/** Runs on a key pressed anywhere on the page, but not while something is typed or a dialog is open. */
export function useShortcut(key: string, run: () => void): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (!heard(keyNames(event)).includes(key)) return;
    const { target } = event;
    if (target instanceof Element && target.closest("input, textarea, select, dialog, [inert]")) return;
    event.preventDefault();
    run();
  });
  useEffect(() => {
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, []);
}
