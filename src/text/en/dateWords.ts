import { at } from "../../dossier/at";
import { type Closed, earliestDay, type Point, type When } from "../../dossier/format/dates";
import { lazyValue } from "../../dossier/memo";
import { LANGUAGE } from "./language";

/** How dates are written in one kind of place. */
interface Style {
  readonly month: "long" | "short";
  /** Between two days that share a year but not a month. */
  readonly dash: string;
  /** Between two dates that share no part, or not the same parts. */
  readonly to: string;
}
const RUNNING: Style = { month: "long", dash: " – ", to: " to " };
const COMPACT: Style = { month: "short", dash: "–", to: "–" };

const DAY_IN_MS = 86_400_000;

/** Each name is asked for once: a list has hundreds of dates, and the calendar of the platform is slow. */
const names = (count: number, options: Intl.DateTimeFormatOptions, dateOf: (at: number) => number) =>
  lazyValue(() => {
    const { format } = new Intl.DateTimeFormat(LANGUAGE, { ...options, timeZone: "UTC" });
    return Array.from({ length: count }, (_, at) => format(dateOf(at)));
  });
const monthNames = (month: Style["month"]) => names(12, { month }, (at) => Date.UTC(2000, at));
const MONTHS = { long: monthNames("long"), short: monthNames("short") } as const;
/** From the day of the week on which time starts. */
const WEEKDAYS = names(7, { weekday: "short" }, (at) => at * DAY_IN_MS);

/**
 * Running text: "28 April 2024", "2018", "January–February 2017", "28–29 April 2024",
 * "1 January – 29 April 2024", "2018 to 29 April 2024", "since 2021", "by 27 April 2017",
 * "between 29 April 2023 and 27 April 2024", "between 22 and 28 April 2024", "about 25 April 2017".
 */
export function whenWords(when: When): string {
  return sentence(when, RUNNING);
}

/**
 * A label with its year, no weekday: "28 Apr 2024", "2016", "Jan–Feb 2017", "1 Jan–29 Apr 2024",
 * "2018–29 Apr 2024", "since 2021", "by 27 Apr 2017", "between 29 Apr 2023 and 27 Apr 2024",
 * "about 25 Apr 2017".
 */
export function whenCompact(when: When): string {
  return sentence(when, COMPACT);
}

/** A label under a heading or axis that gives the year; `small` completes `main`, and is "" if it need not. */
export interface ShortWhen {
  /** At most 13 characters. */
  readonly main: string;
  readonly small: string;
}

/**
 * "28 Apr" + "Sun", "25 Apr" + "about", "Apr", "2018" + "year only", "28–29 Apr", "1 Jan–29 Apr", "Jan–Feb",
 * "Since 2021", "By 27 Apr". What needs more than one year, or is of mixed precision, shows its years:
 * "2018–2024" + "2018–29 Apr 2024", "2023–2024" + "between 29 Apr 2023 and 27 Apr 2024". Some day in a year
 * that both ends share: "22–28 Apr" + "one of these".
 */
export function whenShort(when: When): ShortWhen {
  if (when.from === null) return { main: `By ${monthWords(when.to, COMPACT)}`, small: about(when.to) };
  if (when.to === null) return { main: `Since ${monthWords(when.from, COMPACT)}`, small: about(when.from) };
  if (isOnePoint(when)) return { main: monthWords(when.from, COMPACT), small: pointNote(when) };
  const span = sharedYear(when, COMPACT);
  if (span === null) {
    const years = [...new Set([when.from.year, when.to.year])].join("–");
    const all = whenCompact(when);
    return { main: years, small: all === years ? "" : all };
  }
  return {
    main: dashed(span),
    small: when.shape === "between" ? "one of these" : about(when.from, when.to),
  };
}

function sentence(when: When, style: Style): string {
  if (when.from === null) return `by ${pointWords(when.to, style)}`;
  if (when.to === null) return `since ${pointWords(when.from, style)}`;
  const { from, to } = when;
  if (isOnePoint(when)) return withAbout(dateWords(from, style), about(from, to));
  const span = sharedYear(when, style);
  if (when.shape === "between") {
    return span === null
      ? `between ${dateWords(from, style)} and ${dateWords(to, style)}`
      : `between ${span.first} and ${span.last} ${to.year}`;
  }
  // A dash would leave open whether "about" speaks of one end or of both.
  if (about(from, to)) return `${pointWords(from, style)} to ${pointWords(to, style)}`;
  return span === null
    ? `${dateWords(from, style)}${style.to}${dateWords(to, style)}`
    : `${dashed(span)} ${to.year}`;
}

interface Span {
  readonly first: string;
  readonly last: string;
  readonly dash: string;
}

/** Two dates of one year and one precision, without the year: "28" and "29 Apr". `null` of any others. */
function sharedYear({ from, to }: Closed, style: Style): Span | null {
  if (from.year !== to.year || from.month === null || to.month === null) return null;
  if ((from.day === null) !== (to.day === null)) return null;
  const ends = { first: monthWords(from, style), last: monthWords(to, style) };
  if (from.day === null) return { ...ends, dash: "–" };
  return from.month === to.month
    ? { ...ends, first: String(from.day), dash: "–" }
    : { ...ends, dash: style.dash };
}

function dashed({ first, last, dash }: Span): string {
  return first + dash + last;
}

function isOnePoint({ from, to }: Closed): boolean {
  return from.year === to.year && from.month === to.month && from.day === to.day;
}

/** What the short form of one date leaves out. A weekday would be more precise than "about". */
function pointNote(when: Closed): string {
  if (about(when.from, when.to)) return "about";
  if (when.from.month === null) return "year only";
  return when.from.day === null ? "" : weekday(earliestDay(when));
}

function about(...points: readonly Point[]): "about" | "" {
  return points.some(({ approximate }) => approximate) ? "about" : "";
}

function withAbout(words: string, note: "about" | ""): string {
  return note ? `${note} ${words}` : words;
}

/** "about 28 April 2024" */
function pointWords(point: Point, style: Style): string {
  return withAbout(dateWords(point, style), about(point));
}

/** "28 April 2024", "April 2024", "2024" */
function dateWords(point: Point, style: Style): string {
  return point.month === null ? String(point.year) : `${monthWords(point, style)} ${point.year}`;
}

/** As precise as the date, without the year if a month is known: "28 April", "April", "2024". */
function monthWords({ year, month, day }: Point, style: Style): string {
  if (month === null) return String(year);
  return day === null ? monthName(month, style) : `${day} ${monthName(month, style)}`;
}

function monthName(month: number, style: Style): string {
  return at(MONTHS[style.month](), month - 1);
}

/** @param day days from January 1, 1970; negative before it */
function weekday(day: number): string {
  return at(WEEKDAYS(), ((day % 7) + 7) % 7);
}
