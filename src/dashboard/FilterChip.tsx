import { type MouseEvent, memo } from "react";
import { listWords, valueWords } from "#text";
import type { Group } from "../dossier/query/facets";
import type { Chip } from "../view/chips";
import { useDossier, useNavigate } from "../view/ViewContext";
import css from "./filters.module.css";

interface Props extends Chip {
  readonly group: Group;
}

/** A value that a click chooses, and another one takes back. */
export const FilterChip = memo(function FilterChip({ group, value, ...chip }: Props) {
  const dossier = useDossier();
  const navigate = useNavigate();
  const { count, spanning, most, pressed, disabled, passing } = chip;
  return (
    <button
      type="button"
      className={css.chip}
      aria-pressed={pressed}
      aria-description={listWords.chip(count, spanning)}
      disabled={disabled}
      data-value={value}
      hidden={passing && !pressed}
      onClick={(event) => {
        if (passing) passFocus(event);
        navigate.toggle(group, value);
      }}
    >
      <span>{valueWords(dossier, group, value)}</span>
      <i aria-hidden data-digits={String(most).length}>
        {count}
      </i>
    </button>
  );
});

/** A chip that is about to be hidden gives the focus to one that stays. */
function passFocus({ currentTarget }: MouseEvent<HTMLElement>) {
  const shown = [
    ...(currentTarget.parentElement?.querySelectorAll<HTMLElement>("[data-value]:not([hidden], :disabled)") ??
      []),
  ];
  const own = shown.indexOf(currentTarget);
  (shown[own + 1] ?? shown[own - 1])?.focus();
}
