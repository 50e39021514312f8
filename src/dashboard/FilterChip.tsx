import { type MouseEvent, memo } from "react";
import { pageWords, valueWords } from "#text";
import type { Group } from "../dossier/query/facets";
import type { Chip } from "../view/chips";
import { useDossier, useNavigate } from "../view/ViewContext";
import css from "./chips.module.css";
import { passFocus } from "./passFocus";

interface Props extends Chip {
  readonly group: Group;
}

/** A value that a click chooses, and another one takes back. With nothing behind it, it cannot be pressed. */
export const FilterChip = memo(function FilterChip({ group, value, count, most, pressed, passing }: Props) {
  const dossier = useDossier();
  return (
    <button
      type="button"
      className={css.chip}
      aria-pressed={pressed}
      aria-description={pageWords.filters.chipCount(count)}
      data-value={value}
      disabled={count === 0 && !pressed}
      hidden={passing && !pressed}
      onClick={useToggle({ group, value, leaves: passing || count === 0 })}
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
