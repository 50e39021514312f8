import { type MouseEvent, memo } from "react";
import { listWords, valueWords } from "#text";
import type { Group } from "../dossier/query/facets";
import { type Chip, mostTouching, touching } from "../view/chips";
import { useDossier, useNavigate } from "../view/ViewContext";
import css from "./chips.module.css";
import { passFocus } from "./passFocus";

interface Props extends Chip {
  readonly group: Group;
}

/** A filter value that a click turns on and off. It is disabled if it would match nothing. */
export const FilterChip = memo(function FilterChip({ group, value, ...chip }: Props) {
  const dossier = useDossier();
  const { pressed, passing } = chip;
  return (
    <button className={css.chip} {...useChip(group, { value, ...chip })} hidden={passing && !pressed}>
      <span>{valueWords(dossier, group, value)}</span>
      <i aria-hidden data-digits={String(mostTouching(chip)).length}>
        {touching(chip)}
      </i>
    </button>
  );
});

/** The attributes of a button that turns a value on and off. */
export function useChip(group: Group, { value, pressed, disabled, passing, ...counts }: Chip) {
  return {
    type: "button",
    "aria-pressed": pressed,
    "aria-description": listWords.chip(counts.count, counts.spanning),
    "data-value": value,
    disabled,
    onClick: useToggle({ group, value, leaves: passing || touching(counts) === 0 }),
  } as const;
}

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
