import { useRef } from "react";
import { deckWords } from "#text";
import { Menu } from "../ui/Menu";
import { useMediaQuery } from "../ui/useMediaQuery";
import type { Command } from "../view/shortcuts";
import { SHORTCUTS } from "../view/shortcuts";
import css from "./deck.module.css";
import { PassedOver } from "./PassedOver";
import { TurnButtons } from "./TurnButtons";
import { useMoving } from "./useMoving";
import type { Presentation } from "./usePresentation";

/** In a window of less there is room for the first button only. */
const NARROW = "(width < 860px)";
/** What is used most; the rest is behind one button. */
const BUTTONS = ["overview", "search", "evidence", "notes", "full-screen", "presenter"] as const;
const [OVERVIEW, ...OTHERS] = BUTTONS;
const MORE = [
  "table",
  "keep",
  "build",
  "pen",
  "pointer",
  "qr",
  "black",
  "white",
  "projector",
  "help",
] as const satisfies readonly Command[];
const ALL = [...OTHERS, ...MORE] as const;
const GROUPS_BEGIN: ReadonlySet<(typeof ALL)[number]> = new Set(["table", "pen", "black"]);

/**
 * The commands as buttons. They show while the mouse moves, while one has the focus, and on touch screens, over the
 * free edge of a slide.
 */
export function Toolbar({ presentation }: { readonly presentation: Presentation }) {
  const { deck, searching, projected, command } = presentation;
  const isMoving = useMoving();
  const isNarrow = useMediaQuery(NARROW);
  const more = useRef<HTMLButtonElement>(null);
  const pressed: Partial<Record<Command, boolean>> = {
    overview: deck.panel === "overview",
    notes: deck.panel === "notes",
    search: searching,
  };
  const toggles = {
    ...pressed,
    table: deck.tablePage !== null,
    build: deck.built !== null,
    pen: deck.pen,
    pointer: deck.pointer,
    qr: deck.panel === "qr",
    black: deck.blank === "black",
    white: deck.blank === "white",
    projector: projected,
    help: deck.panel === "help",
  };
  return (
    <div
      className={css.toolbar}
      role="toolbar"
      aria-label={deckWords.deck}
      data-shown={isMoving}
      data-under={deck.panel === "notes"}
    >
      <TurnButtons presentation={presentation} className={css.position} />
      <PassedOver presentation={presentation} />
      {(isNarrow ? [OVERVIEW] : BUTTONS).map((name) => (
        <CommandButton key={name} name={name} pressed={pressed[name]} command={command} />
      ))}
      <Menu
        button={more}
        label={deckWords.more}
        name={deckWords.more}
        entries={isNarrow ? ALL : MORE}
        words={deckWords.commands}
        groupsBegin={GROUPS_BEGIN}
        toggles={toggles}
        choose={command}
      />
      <CommandButton name="exit" pressed={undefined} command={command} />
    </div>
  );
}

interface ButtonProps {
  readonly name: Command;
  readonly pressed: boolean | undefined;
  readonly command: (command: Command) => void;
}

function CommandButton({ name, pressed, command }: ButtonProps) {
  return (
    <button
      type="button"
      title={SHORTCUTS.find((shortcut) => shortcut.command === name)
        ?.keys.map(deckWords.key)
        .join(", ")}
      aria-pressed={pressed}
      onClick={() => command(name)}
    >
      {deckWords.commands[name]}
    </button>
  );
}
