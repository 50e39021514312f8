import { type MouseEvent, memo } from "react";
import { pageWords, valueWords } from "#text";
import type { Group } from "../dossier/query/facets";
import { useDossier, useNavigate } from "../view/ViewContext";
import css from "./filters.module.css";

interface Props {
  readonly group: Group;
  readonly value: string;
  /** How many events it would leave. */
  readonly count: number;
  /** The same without any filter. */
  readonly most: number;
  readonly pressed: boolean;
  /** It is there only for as long as it is pressed. */
  readonly passing: boolean;
}

/** A value that a click chooses, and another one takes back. */
export const FilterChip = memo(function FilterChip({ group, value, count, most, pressed, passing }: Props) {
  const dossier = useDossier();
  const navigate = useNavigate();
  return (
    <button
      type="button"
      className={css.chip}
      aria-pressed={pressed}
      aria-description={pageWords.filters.chipCount(count)}
      data-none={count === 0}
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

/** A chip that is about to go gives the focus to its neighbor. */
function passFocus({ currentTarget }: MouseEvent<HTMLElement>) {
  const { nextElementSibling: next, previousElementSibling: previous } = currentTarget;
  const neighbor = next instanceof HTMLButtonElement ? next : previous;
  if (neighbor instanceof HTMLElement) neighbor.focus();
}
