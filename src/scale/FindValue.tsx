import { type KeyboardEvent, type ReactNode, useState } from "react";
import { scaleWords } from "#text";
import type { Group } from "../dossier/query/facets";
import { type Chip, chipOf, chipsOf } from "../view/chips";
import { useDossier, useFilters } from "../view/ViewContext";
import { matching } from "./matching";
import css from "./scale.module.css";

interface Props {
  readonly group: Group;
  readonly values: readonly string[];
  readonly draw: (chips: readonly Chip[]) => ReactNode;
}

/** Typing more finds the others. */
const MOST_FOUND = 24;

/** A field that finds any value of a group. What it finds takes the place of the chips that come after it. */
export default function FindValue({ group, values, draw }: Props) {
  const dossier = useDossier();
  const filters = useFilters();
  const [text, setText] = useState("");
  const isFinding = text.trim() !== "";
  const chips = isFinding
    ? matching(dossier, group, values, text)
        .map((value) => ({ ...chipOf(dossier, filters, group, value), passing: false }))
        .toSorted((a, b) => b.count - a.count)
        .slice(0, MOST_FOUND)
    : chipsOf(dossier)(filters)[group].filter(({ passing, pressed }) => !passing || pressed);
  const clearFirst = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || text === "") return;
    // A second Escape closes the menu around it.
    event.preventDefault();
    event.stopPropagation();
    setText("");
  };
  return (
    <div className={css.finder} data-finding={isFinding}>
      <p className={css.find}>
        <input
          type="search"
          aria-label={scaleWords.find[group]}
          placeholder={scaleWords.find[group]}
          maxLength={100}
          value={text}
          onChange={({ target }) => setText(target.value)}
          onKeyDown={clearFirst}
        />
        <span aria-live="polite">{scaleWords.shown(chips.length, values.length)}</span>
      </p>
      {isFinding && draw(chips)}
    </div>
  );
}
