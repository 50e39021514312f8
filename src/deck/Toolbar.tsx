import { useEffect, useState } from "react";
import { deckWords } from "#text";
import type { Command } from "../view/shortcuts";
import { SHORTCUTS } from "../view/shortcuts";
import css from "./deck.module.css";
import { PassedOver } from "./PassedOver";
import type { Presentation } from "./usePresentation";

const BUTTONS: readonly Command[] = [
  "overview",
  "table",
  "evidence",
  "notes",
  "pointer",
  "black",
  "white",
  "projector",
  "full-screen",
  "presenter",
  "help",
  "exit",
];

/** How long the buttons stay after the mouse last moved, in milliseconds. */
const LINGER = 3_000;

/** Every command as a button. They show while the mouse moves, while one has the focus, and on touch screens. */
export function Toolbar({ presentation }: { readonly presentation: Presentation }) {
  const { slides, at, deck, projected, command } = presentation;
  const moving = useMoving();
  const pressed: Partial<Record<Command, boolean>> = {
    overview: deck.panel === "overview",
    notes: deck.panel === "notes",
    help: deck.panel === "help",
    table: deck.tablePage !== null,
    pointer: deck.pointer,
    black: deck.blank === "black",
    white: deck.blank === "white",
    projector: projected,
  };
  return (
    <div className={css.toolbar} role="toolbar" aria-label={deckWords.deck} data-shown={moving}>
      <button
        type="button"
        disabled={at === 0}
        aria-label={deckWords.commands.back}
        onClick={() => command("back")}
      >
        ←
      </button>
      <span className={css.position}>{deckWords.position(at + 1, slides.length)}</span>
      <button
        type="button"
        disabled={at === slides.length - 1}
        aria-label={deckWords.commands.next}
        onClick={() => command("next")}
      >
        →
      </button>
      <PassedOver presentation={presentation} />
      {BUTTONS.map((name) => (
        <button
          key={name}
          type="button"
          title={SHORTCUTS.find((shortcut) => shortcut.command === name)
            ?.keys.map(deckWords.key)
            .join(", ")}
          aria-pressed={pressed[name]}
          onClick={() => command(name)}
        >
          {deckWords.commands[name]}
        </button>
      ))}
    </div>
  );
}

function useMoving(): boolean {
  const [moving, setMoving] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const move = () => {
      setMoving(true);
      clearTimeout(timer);
      timer = setTimeout(() => setMoving(false), LINGER);
    };
    addEventListener("pointermove", move);
    return () => {
      clearTimeout(timer);
      removeEventListener("pointermove", move);
    };
  }, []);
  return moving;
}
