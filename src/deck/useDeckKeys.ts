import { type RefObject, useEffect, useEffectEvent } from "react";
import { type Command, deckKeyOf } from "../view/shortcuts";
import { isKept } from "./keptKeys";
import { scrolledBy } from "./scrolledBy";
import { underDialog } from "./underDialog";

interface Handlers {
  readonly command: (command: Command) => void;
  readonly digit: (digit: string) => void;
}

/**
 * Keys and clickers. The deck ignores typing in a field, but hears a clicker wherever the focus is. In a panel that
 * scrolls (`data-scrolls`), ↑ and ↓ scroll it first.
 * @param scroller the element that scrolls a slide longer than the window: its rest comes before the next slide
 */
export function useDeckKeys({ command, digit }: Handlers, scroller?: RefObject<HTMLElement | null>): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const pressed = deckKeyOf(event);
    if (pressed === null) return;
    const { key, command: asked } = pressed;
    // The page under the deck gets the key of its own search first.
    if (event.defaultPrevented && asked !== "search") return;
    // Reloading would end the talk, so a clicker's start button never reloads, whatever is open.
    if (asked !== "start" && isKept(key, event.target)) return;
    // A popover closes by itself.
    if (asked === "leave" && document.querySelector(":popover-open")) return;
    const dialog = [...document.querySelectorAll<HTMLDialogElement>("dialog[open]")].at(-1);
    if (asked === null) {
      if (!dialog) digit(key);
      return;
    }
    const isFor = dialog && asked !== "start" ? underDialog(dialog, key, asked) : "deck";
    if (isFor === "dialog") return;
    event.preventDefault();
    if (isFor === "done") return;
    // A key that is held down turns slides, but does not toggle the black screen.
    if (event.repeat && asked !== "next" && asked !== "back") return;
    const panel = /^Arrow(Up|Down)$/.test(key) && closestOf(event.target, "[data-scrolls]");
    for (const area of dialog ? [] : [panel, scroller?.current]) if (area && scrolledBy(area, asked)) return;
    command(asked);
  });
  useEffect(() => {
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, []);
}

const closestOf = (target: EventTarget | null, selector: string): Element | null =>
  target instanceof Element ? target.closest(selector) : null;
