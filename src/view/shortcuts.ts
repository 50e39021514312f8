/** What the keys of a presentation do. The panel of keys prints this list, and the buttons run it. */

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
  "notes",
  "table",
  "evidence",
  "all",
  "pointer",
  "presenter",
  "help",
  "leave",
] as const;
export type Command = (typeof COMMANDS)[number];

export interface Shortcut {
  readonly command: Command;
  /** As `KeyboardEvent.key` names them; letters in lower case. */
  readonly keys: readonly string[];
}

/** Clickers send PageUp and PageDown, and for a black screen "b" or ".". Some send F5 to start. */
export const SHORTCUTS: readonly Shortcut[] = [
  { command: "next", keys: ["ArrowRight", "ArrowDown", " ", "PageDown"] },
  { command: "back", keys: ["ArrowLeft", "ArrowUp", "PageUp"] },
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
  { command: "full-screen", keys: ["f", "F5"] },
  { command: "notes", keys: ["n"] },
  { command: "table", keys: ["t"] },
  { command: "evidence", keys: ["e"] },
  { command: "all", keys: ["a"] },
  { command: "pointer", keys: ["l"] },
  { command: "presenter", keys: ["s"] },
  { command: "help", keys: ["?"] },
  { command: "leave", keys: ["Escape"] },
];

interface Pressed {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey?: boolean;
}

/** The command of a key; null if it has none, or belongs to the browser. */
export function commandOf({ key, ctrlKey, metaKey, altKey, shiftKey }: Pressed): Command | null {
  if (ctrlKey || metaKey || altKey) return null;
  const name = key === "Enter" && shiftKey ? "Shift+Enter" : key.length === 1 ? key.toLowerCase() : key;
  return SHORTCUTS.find(({ keys }) => keys.includes(name))?.command ?? null;
}
