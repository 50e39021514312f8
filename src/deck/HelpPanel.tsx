import { presentWords } from "#text";
import css from "./panels.module.css";
import { SHORTCUTS } from "./shortcuts";

/** The keys, printed from the list that runs them. */
export function HelpPanel({ close }: { readonly close: () => void }) {
  return (
    <section className={css.panel} aria-label={presentWords.help.heading}>
      <h2>{presentWords.help.heading}</h2>
      <dl className={css.keys}>
        {SHORTCUTS.map(({ command, keys }) => (
          <div key={command}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{presentWords.key(key)}</kbd>
              ))}
            </dt>
            <dd>{presentWords.commands[command]}</dd>
          </div>
        ))}
      </dl>
      <p>
        {presentWords.help.hold}: {presentWords.commands.pointer}. {presentWords.help.swipe}.
      </p>
      <button type="button" onClick={close}>
        {presentWords.close}
      </button>
    </section>
  );
}
