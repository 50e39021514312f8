import {
  type Closed,
  earliestDay,
  type Hedge,
  hedgeOf,
  isOnePoint,
  type When,
} from "../../dossier/format/dates";
import { weekday } from "./calendar";
import { hedged, pointWords, spanWords } from "./listDateParts";

/** A date in the first column of the list, under the year in which it starts. */
export interface ListDate {
  /** "Apr 28", "c. Apr 29", "April", "by Apr 28", "since 2021", "Apr 28–29", "2018–2024" */
  readonly main: string;
  /** Under it: the weekday of an exact day, "one day" or, over several years, "once" if only
   * some day of the time is meant; else "". */
  readonly small: string;
}

/**
 * An approximate date has "c." before it, an uncertain one "?" after it. A time over several years gives its years, and
 * its months if it has both.
 */
export function listDate(when: When): ListDate {
  const hedge = hedgeOf(when);
  if (when.from === null) return { main: `by ${hedged(pointWords(when.to), hedge)}`, small: "" };
  if (when.to === null) return { main: `since ${hedged(pointWords(when.from), hedge)}`, small: "" };
  const { from, to } = when;
  const words = isOnePoint(when) ? pointWords(from) : spanWords(from, to);
  return { main: hedged(words, hedge), small: isFirm(hedge) ? note(when) : "" };
}

function note(when: Closed): string {
  const { from, to, shape } = when;
  if (shape === "between") {
    if (from.day === null) return from.month === null ? "one year" : "one month";
    return from.year === to.year ? "one day" : "once";
  }
  if (from.day === null || !isOnePoint(when)) return "";
  return weekday(earliestDay(when));
}

const isFirm = ({ approximate, uncertain }: Hedge): boolean => !approximate && !uncertain;
