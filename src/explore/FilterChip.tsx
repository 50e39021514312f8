import type { MouseEvent } from "react";
import { words } from "../words/en/page";
import css from "./filters.module.css";

interface Props {
  readonly name: string;
  /** How many events it would leave. */
  readonly count: number;
  readonly pressed: boolean;
  readonly onClick: (event: MouseEvent<HTMLButtonElement>) => void;
}

/** A value that a click chooses, and another one takes back. */
export const FilterChip = ({ name, count, pressed, onClick }: Props) => (
  <button
    type="button"
    className={css.chip}
    aria-pressed={pressed}
    aria-description={words.filters.chipCount(count)}
    data-none={count === 0}
    onClick={onClick}
  >
    {name}
    <i aria-hidden>{count}</i>
  </button>
);
