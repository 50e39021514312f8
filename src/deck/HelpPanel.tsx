import { useRef } from "react";
import { deckWords } from "#text";
import { KeyList } from "../ui/KeyList";
import { useTakeFocus } from "../ui/useTakeFocus";
import { CharacterKeys } from "../view/CharacterKeys";
import { SHORTCUTS } from "../view/shortcuts";
import css from "./panels.module.css";

/** The keys, printed from the list that runs them. */
export function HelpPanel({ close }: { readonly close: () => void }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useTakeFocus(() => heading.current);
  return (
    <section className={css.panel} aria-label={deckWords.help.heading} data-scrolls>
      <h2 ref={heading} tabIndex={-1}>
        {deckWords.help.heading}
      </h2>
      <KeyList
        className={css.keys}
        entries={SHORTCUTS.map(({ command, keys }) => ({
          keys: keys.map(deckWords.key),
          does: deckWords.commands[command],
        }))}
      />
      <p>
        {deckWords.help.hold}. {deckWords.help.swipe}. {deckWords.help.clicker}.
      </p>
      <CharacterKeys />
      <button type="button" onClick={close}>
        {deckWords.close}
      </button>
    </section>
  );
}
