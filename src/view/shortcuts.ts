/** What the keys of a presentation do. The panel of keys prints this list, and the buttons run it. */
import { heard } from "../ui/characterKeys";
import { keyNames, type Pressed } from "../ui/keyNames";

export const COMMANDS = [
  "next",
  "back",
  "first",
  "last",
  "jump",
  "keep",
  "build",
  "search",
  "qr",
  "pen",
  "black",
  "white",
  "overview",
  "projector",
  "full-screen",
  "start",
  "notes",
  "table",
  "evidence",
  "all",
  "pointer",
  "presenter",
  "help",
  "leave",
  "exit",
] as const;
export type Command = (typeof COMMANDS)[number];

export interface Shortcut {
  readonly command: Command;
  /** As `keyNames` gives them: a letter or sign is the one printed on its key, on any layout. */
  readonly keys: readonly string[];
}

/**
 * Clickers send PageUp and PageDown or arrows, "b" or "." for a black screen, and F5 or Shift+F5 and Escape,
 * alternately, for their start button.
 */
export const SHORTCUTS: readonly Shortcut[] = [
  { command: "next", keys: ["ArrowRight", "ArrowDown", "Space", "PageDown"] },
  { command: "back", keys: ["ArrowLeft", "ArrowUp", "Shift+Space", "PageUp"] },
  { command: "first", keys: ["Home"] },
  { command: "last", keys: ["End"] },
  { command: "jump", keys: ["Enter"] },
  { command: "keep", keys: ["Shift+Enter"] },
  { command: "build", keys: ["m"] },
  { command: "search", keys: ["/"] },
  { command: "qr", keys: ["q"] },
  { command: "pen", keys: ["d"] },
  { command: "black", keys: ["b", "."] },
  { command: "white", keys: ["w"] },
  { command: "overview", keys: ["o"] },
  { command: "projector", keys: ["c"] },
  { command: "full-screen", keys: ["f"] },
  { command: "start", keys: ["F5", "Shift+F5"] },
  { command: "notes", keys: ["n"] },
  { command: "table", keys: ["t"] },
  { command: "evidence", keys: ["e"] },
  { command: "all", keys: ["a"] },
  { command: "pointer", keys: ["l"] },
  { command: "presenter", keys: ["s"] },
  { command: "help", keys: ["?"] },
  { command: "leave", keys: ["Escape"] },
];

/** A key that does something in a presentation. */
export interface DeckKey {
  readonly key: string;
  /** The command; null for a digit, which is typed. */
  readonly command: Command | null;
}

/** Null if the key does nothing, is switched off, or belongs to the browser. */
export function deckKeyOf(event: Pressed): DeckKey | null {
  for (const key of heard(keyNames(event))) {
    const command = SHORTCUTS.find(({ keys }) => keys.includes(key))?.command;
    if (command !== undefined) return { key, command };
    if (/^\d$/.test(key)) return { key, command: null };
  }
  return null;
}
