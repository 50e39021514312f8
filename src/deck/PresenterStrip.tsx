import { deckWords } from "#text";
import type { Command } from "../view/shortcuts";
import { PassedOver } from "./PassedOver";
import css from "./presenter.module.css";
import { TurnButtons } from "./TurnButtons";
import type { Presentation } from "./usePresentation";

const BUTTONS: readonly Command[] = ["overview", "search", "evidence", "pen", "black", "help", "exit"];

/** The presenter's controls for the room's screen, in one line. */
export function PresenterStrip({ presentation }: { readonly presentation: Presentation }) {
  const { deck, searching, command } = presentation;
  const pressed: Partial<Record<Command, boolean>> = {
    black: deck.blank === "black",
    pen: deck.pen,
    search: searching,
    overview: deck.panel === "overview",
    help: deck.panel === "help",
  };
  return (
    <div className={css.strip} role="toolbar" aria-label={deckWords.presenter.controls}>
      <TurnButtons presentation={presentation} className={css.position} />
      {BUTTONS.map((name) => (
        <button key={name} type="button" aria-pressed={pressed[name]} onClick={() => command(name)}>
          {deckWords.commands[name]}
        </button>
      ))}
      <PassedOver presentation={presentation} />
    </div>
  );
}
