import type { Hedge } from "../../dossier/format/dates";
import { weekday } from "./calendar";
import { grouped, plural } from "./plural";
import { monthAndYear, nameOf, yearOf } from "./timelineDates";
import { yearWords } from "./yearWords";

const DAY_IN_MS = 86_400_000;

/** @param day days from January 1, 1970 */
const dateOf = (day: number) => new Date(day * DAY_IN_MS);
const dayOfMonth = (day: number) => dateOf(day).getUTCDate();
const monthOfDay = (day: number) => nameOf(dateOf(day).getUTCMonth(), "short");
const monthDay = (day: number) => `${monthOfDay(day)} ${dayOfMonth(day)}`;

/**
 * The words in the drawing of a timeline, which loads with the charts. Days count from January 1, 1970, months from the
 * start of year 0.
 */
export const timelineDrawingWords = {
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
    const words = first === last ? monthDay(first) : timelineDrawingWords.days(first, last, true);
    return `${words}, ${yearWords(dateOf(first).getUTCFullYear())}`;
  },
  /** "Dec ’23 – Jan ’24" */
  monthsBrief: (first: number, last: number) =>
    first === last || yearOf(first) < 1000
      ? timelineDrawingWords.between(monthAndYear(first), monthAndYear(last))
      : [first, last]
          .map((month) => `${nameOf(month, "short")} ’${String(yearOf(month) % 100).padStart(2, "0")}`)
          .join(" – "),
  /** "Apr 2017" */
  month: monthAndYear,
  monthAlone: (month: number) => nameOf(month, "short"),
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
  squares: (count: number) => `${plural(count, "event", "events")}, one square each`,
  heights: (count: number) => `${plural(count, "event", "events")}: the taller, the more`,
  /** After either of these: "; 3 are in no column"; "" if there are none. */
  inNoColumn: (count: number) =>
    count === 0 ? "" : `; ${grouped(count)} ${count === 1 ? "is" : "are"} in no column`,
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
  /** How many events a section has, beside its heading. */
  events: (count: number) => plural(count, "event", "events"),
  /** "9 events · Fortune" */
  eventsFrom: (count: number, publishers: readonly string[]) =>
    `${plural(count, "event", "events")} · ${publishers.join(", ")}`,
  /** From the longest to the shortest, as the next. */
  named: (shown: number, all: number) => [
    `${grouped(shown)} of ${plural(all, "event", "events")} named`,
    `${grouped(shown)} of ${grouped(all)} named`,
  ],
  /** "1 of 9 matching; 5 named" */
  matching: ({ shown, all, matching }: { shown: number; all: number; matching: number }) => {
    const words = `${grouped(matching)} of ${grouped(all)} matching`;
    return shown < all ? [`${words}; ${grouped(shown)} named`, words] : [words];
  },
};
