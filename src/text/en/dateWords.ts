import {
  type Closed,
  type Hedge,
  hedgeOf,
  isOnePoint,
  type Point,
  type When,
} from "../../dossier/format/dates";
import { type MonthStyle, monthName } from "./calendar";
import { yearWords } from "./yearWords";

/** How dates are written in one kind of place. */
interface Style {
  readonly month: MonthStyle;
  /** Between two dates that are not days of one month, nor months of one year. */
  readonly to: " to " | "–";
}
const RUNNING: Style = { month: "long", to: " to " };
const COMPACT: Style = { month: "short", to: "–" };

/** The reader's own day: "November 29, 2026". */
export function todayWords(): string {
  const today = new Date();
  return `${monthName(today.getMonth() + 1, "long")} ${today.getDate()}, ${today.getFullYear()}`;
}

/**
 * In a sentence, on a slide: "April 28, 2024", "2018", "January–February 2017", "April 28–29, 2024",
 * "January 1 to April 29, 2024", "2018 to April 29, 2024", "since 2021", "by April 27, 2017", "between
 * April 29, 2023, and April 27, 2024", "between April 22 and 28, 2024", "c. April 25, 2017", "possibly April 25, 2017".
 */
export function whenWords(when: When): string {
  return sentence(when, RUNNING);
}

/**
 * As `whenWords`, as it goes on after "It happened": "on April 28, 2024", "in April 2017", "in 2018", "since 2021".
 * Ranges stay as they are: "January–February 2017".
 */
export function whenPhrase(when: When): string {
  const words = whenWords(when);
  if (when.from === null || when.to === null || !isOnePoint(when) || isHedged(when)) return words;
  return `${when.from.day === null ? "in" : "on"} ${words}`;
}

/**
 * With its year, in a list or another small place: "Apr 28, 2024", "2016", "Jan–Feb 2017", "Apr 24–27, 2017",
 * "Jan 1–Apr 29, 2024", "2018–Apr 29, 2024", "since 2021", "by Apr 27, 2017", "between Apr 29, 2023, and
 * Apr 27, 2024", "c. Apr 25, 2017", "possibly Apr 25, 2017".
 */
export function whenCompact(when: When): string {
  return sentence(when, COMPACT);
}

/** As `whenCompact`, of what lasts: "2018", "since 2021", "until 2017 or earlier". */
export function spanCompact(when: When): string {
  return when.from === null ? `until ${pointWords(when.to, COMPACT)} or earlier` : whenCompact(when);
}

function sentence(when: When, style: Style): string {
  if (when.from === null) return `by ${pointWords(when.to, style)}`;
  if (when.to === null) return `since ${pointWords(when.from, style)}`;
  const { from, to } = when;
  if (isOnePoint(when)) return hedgeWords(hedgeOf(when)) + dateWords(from, style);
  const ends = sharedYear(when, style);
  if (when.shape === "between") {
    return ends === null
      ? `between ${beforeMore(dateWords(from, style), from)} and ${dateWords(to, style)}`
      : `between ${withYear(ends.join(" and "), to)}`;
  }
  // With a dash, "c." could mean one end or both.
  if (isHedged(when)) return `${beforeMore(pointWords(from, style), from)} to ${pointWords(to, style)}`;
  if (ends !== null) return withYear(ends.join(isTight(when) ? "–" : style.to), to);
  const first = dateWords(from, style);
  return (style.to === "–" ? first : beforeMore(first, from)) + style.to + dateWords(to, style);
}

/** Two dates of one year and one precision, without the year: "Apr 28" and "29". `null` of any others. */
function sharedYear({ from, to }: Closed, style: Style): readonly [string, string] | null {
  if (from.year !== to.year || from.month === null || to.month === null) return null;
  if ((from.day === null) !== (to.day === null)) return null;
  const last = to.day !== null && from.month === to.month ? String(to.day) : monthWords(to, to.month, style);
  return [monthWords(from, from.month, style), last];
}

/** Days of one month, or months of one year. */
function isTight({ from, to }: Closed): boolean {
  return from.day === null || from.month === to.month;
}

function isHedged(when: Closed): boolean {
  const { approximate, uncertain } = hedgeOf(when);
  return approximate || uncertain;
}

/** What stands before a date that is not firm: "possibly c. ". */
const hedgeWords = ({ approximate, uncertain }: Hedge): string =>
  `${uncertain ? "possibly " : ""}${approximate ? "c. " : ""}`;

/** "c. April 28, 2024" */
function pointWords(point: Point, style: Style): string {
  return hedgeWords(point) + dateWords(point, style);
}

/** "April 28, 2024", "April 2024", "2024" */
function dateWords(point: Point, style: Style): string {
  const { year, month } = point;
  return month === null ? yearWords(year) : withYear(monthWords(point, month, style), point);
}

/** "April 28–29, 2024", "January–February 2017" */
function withYear(words: string, { year, day }: Point): string {
  return day === null ? `${words} ${yearWords(year)}` : `${words}, ${yearWords(year)}`;
}

/** A date whose year follows a comma has one after it too when the sentence goes on: "April 28, 2024, to". */
function beforeMore(words: string, { day }: Point): string {
  return day === null ? words : `${words},`;
}

/** "April 28", "April" */
function monthWords({ day }: Point, month: number, style: Style): string {
  const name = monthName(month, style.month);
  return day === null ? name : `${name} ${day}`;
}
