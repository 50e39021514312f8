import { deckWords } from "#text";
import { SHORTCUTS } from "../view/shortcuts";
import css from "./panels.module.css";

/** The keys, printed from the list that runs them. */
export function HelpPanel({ close }: { readonly close: () => void }) {
  return (
    <section className={css.panel} aria-label={deckWords.help.heading}>
      <h2>{deckWords.help.heading}</h2>
      <dl className={css.keys}>
        {SHORTCUTS.map(({ command, keys }) => (
          <div key={command}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{deckWords.key(key)}</kbd>
              ))}
            </dt>
            <dd>{deckWords.commands[command]}</dd>
          </div>
        ))}
      </dl>
      <p>
        {deckWords.help.hold}: {deckWords.commands.pointer}. {deckWords.help.swipe}.
      </p>
      <button type="button" onClick={close}>
        {deckWords.close}
      </button>
    </section>
  );
}
