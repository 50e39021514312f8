import { memo } from "react";
import { yearWords } from "#text";
import { type Chip, mostTouching, touching } from "../view/chips";
import { holdsNumber, yearBar } from "../view/yearBar";
import css from "./chips.module.css";
import { useChip } from "./FilterChip";

interface Props extends Chip {
  /** Events that touch the fullest year. */
  readonly fullest: number;
  /** Whether fewer events touch some year than do without filters. */
  readonly narrowed: boolean;
}

/**
 * A year as a bar of a histogram, and a button. The back bar counts all events that touch it, paler for those that
 * only span it. The front bar counts those that match.
 */
export const YearChip = memo(function YearChip({ fullest, narrowed, ...chip }: Props) {
  const touched = touching(chip);
  const inside = holdsNumber(mostTouching(chip), fullest);
  const all = yearBar(mostTouching(chip), fullest);
  return (
    <button className={css.year} {...useChip("year", chip)}>
      <svg aria-hidden="true">
        <rect {...all} width="100%" />
        <rect {...yearBar(chip.most, fullest)} width="100%" />
        <rect {...yearBar(narrowed ? touched : 0, fullest)} width="100%" data-fullest={fullest} />
        <text x="50%" y={all.y} dy={inside ? "1.05em" : "-0.2em"} data-inside={inside}>
          {touched}
        </text>
      </svg>
      <span>{yearWords(Number(chip.value))}</span>
    </button>
  );
});
