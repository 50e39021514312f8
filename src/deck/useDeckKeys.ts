import { type RefObject, useEffect, useEffectEvent } from "react";
import type { Command } from "../view/shortcuts";
import { commandOf } from "../view/shortcuts";
import { scrolledBy } from "./scrolledBy";

interface Handlers {
  readonly command: (command: Command) => void;
  readonly digit: (digit: string) => void;
}

/**
 * Keys and clickers. What is typed into a field, or pressed while a dialog is open, is not for the deck.
 * @param scroller what holds a slide that is longer than the window: the rest of it comes before the next slide
 */
export function useDeckKeys({ command, digit }: Handlers, scroller?: RefObject<HTMLElement | null>): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const { target, key } = event;
    if (document.querySelector("dialog[open]")) return;
    if (target instanceof Element && target.closest("input, textarea, select")) return;
    // A button in focus is pressed by these.
    if ((key === "Enter" || key === " ") && target instanceof Element && target.closest("a, button")) return;
    if (/^\d$/.test(key) && !event.ctrlKey && !event.metaKey && !event.altKey) {
      digit(key);
      return;
    }
    const asked = commandOf(event);
    if (asked === null) return;
    event.preventDefault();
    if (scroller?.current && scrolledBy(scroller.current, asked)) return;
    command(asked);
  });
  useEffect(() => {
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, []);
}
