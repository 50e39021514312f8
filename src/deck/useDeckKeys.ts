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
 * Keys and clickers. What is typed into a field is not for the deck; a clicker is heard whatever has the focus.
 * @param scroller what holds a slide that is longer than the window: the rest of it comes before the next slide
 */
export function useDeckKeys({ command, digit }: Handlers, scroller?: RefObject<HTMLElement | null>): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const pressed = deckKeyOf(event);
    if (pressed === null) return;
    const { key, command: asked } = pressed;
    // The page under the deck hears the key of its own search first.
    if (event.defaultPrevented && asked !== "search") return;
    // Reloading would end the talk: whatever is open, a clicker's start button does not.
    if (asked !== "start" && isKept(key, event.target)) return;
    // What pops up beside a button closes by itself.
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
    // Held down, a key turns slides; it does not go to and fro between black and the slide.
    if (event.repeat && asked !== "next" && asked !== "back") return;
    if (!dialog && scroller?.current && scrolledBy(scroller.current, asked)) return;
    command(asked);
  });
  useEffect(() => {
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, []);
}
