import { type MouseEvent, memo } from "react";
import { listWords, valueWords } from "#text";
import type { Group } from "../dossier/query/facets";
import type { Chip } from "../view/chips";
import { useDossier, useNavigate } from "../view/ViewContext";
import css from "./chips.module.css";
import { passFocus } from "./passFocus";

interface Props extends Chip {
  readonly group: Group;
}

/** A filter value that a click turns on and off. It is disabled if it would match nothing. */
export const FilterChip = memo(function FilterChip({ group, value, ...chip }: Props) {
  const dossier = useDossier();
  const { count, spanning, most, pressed, disabled, passing } = chip;
  return (
    <button
      type="button"
      className={css.chip}
      aria-pressed={pressed}
      aria-description={listWords.chip(count, spanning)}
      data-value={value}
      disabled={disabled}
      hidden={passing && !pressed}
      onClick={useToggle({ group, value, leaves: passing || count + spanning === 0 })}
    >
      <span>{valueWords(dossier, group, value)}</span>
      <i aria-hidden data-digits={String(most).length}>
        {count}
      </i>
    </button>
  );
});

interface Toggled {
  readonly group: Group;
  readonly value: string;
  /** Whether the button cannot keep the focus. */
  readonly leaves: boolean;
}

export function useToggle({ group, value, leaves }: Toggled) {
  const navigate = useNavigate();
  return (event: MouseEvent<HTMLElement>) => {
    if (leaves) passFocus(event.currentTarget);
    navigate.toggle(group, value);
  };
}
