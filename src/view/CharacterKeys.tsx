import { useId } from "react";
import { deckWords } from "#text";
import { switchCharacterKeys, useCharacterKeys } from "../ui/characterKeys";
import css from "./characterKeys.module.css";

/** A switch for keys of one letter, digit or sign, with a note on whom it helps. */
export function CharacterKeys() {
  const on = useCharacterKeys();
  const explained = useId();
  return (
    <div className={css.switch}>
      <label>
        <input
          type="checkbox"
          checked={on}
          aria-describedby={explained}
          onChange={({ target }) => switchCharacterKeys(target.checked)}
        />
        {deckWords.help.characters}
      </label>
      <p id={explained}>{deckWords.help.charactersOff}</p>
    </div>
  );
}
