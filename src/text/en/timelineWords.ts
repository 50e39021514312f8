import type { Hedge } from "../../dossier/format/dates";
import { type MonthStyle, monthName, weekday } from "./calendar";
import { grouped, plural } from "./plural";
import { yearWords } from "./yearWords";

const DAY_IN_MS = 86_400_000;

/** @param day days from January 1, 1970 */
const dateOf = (day: number) => new Date(day * DAY_IN_MS);
const dayOfMonth = (day: number) => dateOf(day).getUTCDate();
const yearOf = (month: number) => Math.floor(month / 12);
/** @param month months from the start of year 0 */
const nameOf = (month: number, style: MonthStyle) => monthName((month % 12) + 1, style);
const monthOfDay = (day: number) => nameOf(dateOf(day).getUTCMonth(), "short");
const monthDay = (day: number) => `${monthOfDay(day)} ${dayOfMonth(day)}`;

const monthAndYear = (month: number) => `${nameOf(month, "short")} ${yearWords(yearOf(month))}`;

/** The words of a timeline. Days count from January 1, 1970, months from the start of year 0. */
export const timelineWords = {
  /** "Mon 24"; "Apr 24" where several months stand under one another. */
  day: (day: number, withMonth: boolean) =>
    withMonth ? monthDay(day) : `${weekday(day)} ${dayOfMonth(day)}`,
  /** "22–27", "Apr 3–9", "Mar 28–Apr 3" */
  days: (first: number, last: number, withMonth: boolean) => {
    if (!withMonth) return `${dayOfMonth(first)}–${dayOfMonth(last)}`;
    const end = monthOfDay(first) === monthOfDay(last) ? String(dayOfMonth(last)) : monthDay(last);
    return `${monthDay(first)}–${end}`;
  },
  /** "Apr 28, 2024", "Apr 22–28, 2024" */
  dates: (first: number, last: number) => {
    const words = first === last ? monthDay(first) : timelineWords.days(first, last, true);
    return `${words}, ${yearWords(dateOf(first).getUTCFullYear())}`;
  },
  /** "April 2017", "April–May 2017", "Dec 2023 – Jan 2024" */
  months: (first: number, last: number) => {
    const end = `${nameOf(last, "long")} ${yearWords(yearOf(last))}`;
    if (first === last) return end;
    if (yearOf(first) === yearOf(last)) return `${nameOf(first, "long")}–${end}`;
    return [first, last].map(monthAndYear).join(" – ");
  },
  /** "Dec ’23 – Jan ’24" */
  monthsBrief: (first: number, last: number) =>
    first === last || yearOf(first) < 1000
      ? timelineWords.between(monthAndYear(first), monthAndYear(last))
      : [first, last]
          .map((month) => `${nameOf(month, "short")} ’${String(yearOf(month) % 100).padStart(2, "0")}`)
          .join(" – "),
  /** "Apr 2017" */
  month: monthAndYear,
  monthAlone: (month: number) => nameOf(month, "short"),
  year: yearWords,
  /** "2018 – 2023": the heads of what stands between two busy times. */
  between: (first: string, last: string) => (first === last ? first : `${first} – ${last}`),
  /** Of events whose day is not known, from the longest to the shortest. */
  noDay: (month: number) => [
    `${nameOf(month, "long")}, no day`,
    `${nameOf(month, "short")}, no day`,
    "no day",
  ],
  noDayIn: (month: number) => [`${nameOf(month, "short")}, no day`],
  /** Beside a mark whose date is not firm: "c.", "?"; "" if it is. */
  hedge: ({ approximate, uncertain }: Hedge) => `${approximate ? "c." : ""}${uncertain ? "?" : ""}`,
  /** After a name on the strip: ", c. 2018" */
  after: (date: string) => `, ${date}`,
  more: (count: number) => `+ ${grouped(count)} more`,
  moreEvents: (count: number) => plural(count, "more event", "more events"),
  squares: (count: number) => `${plural(count, "event", "events")}, one square each`,
  heights: (count: number) => `${plural(count, "event", "events")}: the taller, the more`,
  none: "No events.",
  /** The items of a drawing that are not events. */
  ground: "Axis and key",
  legend: {
    head: "How to read the marks",
    subject: (name: string) => `${name} takes part`,
    others: "others",
    about: "c.  about that date",
    uncertain: "?  possibly that date",
    oneDay: "one day",
    lasts: "lasts",
    open: "no stated start or end",
    someDay: "sometime in",
    silent: "An empty stretch means the articles are silent.",
  },
  /**
   * "33 events, from 2016 to 2024: 9 in April 2017, 15 in April 2024." Under a filter of what matches: "1 of 33 events
   * matches the filters, in 2016."
   */
  spoken: (counts: {
    readonly all: number;
    readonly matching: number;
    readonly from: string;
    readonly to: string;
    readonly busiest: readonly { readonly when: string; readonly count: number }[];
  }) => {
    const events =
      counts.matching < counts.all
        ? `${grouped(counts.matching)} of ${plural(counts.all, "event", "events")} ${counts.matching === 1 ? "matches" : "match"} the filters`
        : plural(counts.all, "event", "events");
    const busiest = counts.busiest.map(({ when, count }) => `${grouped(count)} in ${when}`).join(", ");
    const span = counts.from === counts.to ? `in ${counts.from}` : `from ${counts.from} to ${counts.to}`;
    return `${events}, ${span}${busiest === "" ? "" : `: ${busiest}`}.`;
  },
};
