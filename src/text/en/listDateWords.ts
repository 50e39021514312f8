import {
  type Closed,
  earliestDay,
  type Hedge,
  hedgeOf,
  isOnePoint,
  type Point,
  type When,
} from "../../dossier/format/dates";
import { monthName, weekday } from "./calendar";
import { yearWords } from "./yearWords";

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

/**
 * The same where no year is over it, as after a name on the strip of a timeline: "Apr 28, 2024", "c. 2018",
 * "Jan–Feb 2017", "Mar 2017", "since 2021", "by Apr 28, 2024", "2018–2024", "Apr 2023–Apr 2024".
 */
export function stripDate(when: When): string {
  const hedge = hedgeOf(when);
  if (when.from === null) return `by ${hedged(pointWithYear(when.to), hedge)}`;
  if (when.to === null) return `since ${hedged(pointWithYear(when.from), hedge)}`;
  const { from, to } = when;
  if (isOnePoint(when)) return hedged(pointWithYear(from), hedge);
  const hasYear = from.month === null || to.month === null || from.year !== to.year;
  return hedged(hasYear ? spanWords(from, to) : withYear(spanWords(from, to), from), hedge);
}

const pointWithYear = (point: Point): string => {
  if (point.month === null) return yearWords(point.year);
  return withYear(point.day === null ? month(point.month) : pointWords(point), point);
};

/** "Apr 28, 2024", "Apr 2024" */
const withYear = (words: string, { year, day }: Point): string =>
  `${words}${day === null ? "" : ","} ${yearWords(year)}`;

function note(when: Closed): string {
  const { from, to, shape } = when;
  if (shape === "between") {
    if (from.day === null) return from.month === null ? "one year" : "one month";
    return from.year === to.year ? "one day" : "once";
  }
  if (from.day === null || !isOnePoint(when)) return "";
  return weekday(earliestDay(when));
}

/** "Apr 28–29", "Jan 1–Apr 29", "Jan–Feb", "Apr 2023–Apr 2024" with each year on the line of its month, "2018–2024" */
function spanWords(from: Point, to: Point): string {
  if (from.month === null || to.month === null)
    return from.year === to.year ? yearWords(from.year) : `${yearWords(from.year)}–${yearWords(to.year)}`;
  if (from.year !== to.year)
    return `${month(from.month)}\u00a0${yearWords(from.year)}–${month(to.month)}\u00a0${yearWords(to.year)}`;
  if (from.day === null || to.day === null)
    return from.month === to.month ? month(from.month) : `${month(from.month)}–${month(to.month)}`;
  const end = from.month === to.month ? String(to.day) : `${month(to.month)} ${to.day}`;
  return `${month(from.month)} ${from.day}–${end}`;
}

/** "Apr 28", "April", "2018" */
function pointWords({ year, month: number, day }: Point): string {
  if (number === null) return yearWords(year);
  return day === null ? monthName(number, "long") : `${month(number)} ${day}`;
}

const month = (number: number): string => monthName(number, "short");

const isFirm = ({ approximate, uncertain }: Hedge): boolean => !approximate && !uncertain;

/** "c. Apr 29", "Apr 29?" */
const hedged = (words: string, { approximate, uncertain }: Hedge): string =>
  `${approximate ? "c. " : ""}${words}${uncertain ? "?" : ""}`;
