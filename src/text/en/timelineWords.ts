import { grouped, matchFilters, plural } from "./plural";
import { monthAndYear, nameOf, yearOf } from "./timelineDates";
import { yearWords } from "./yearWords";

/** The words about a timeline. Months count from the start of year 0. */
export const timelineWords = {
  /** "April 2017", "April–May 2017", "Dec 2023 – Jan 2024" */
  months: (first: number, last: number) => {
    const end = `${nameOf(last, "long")} ${yearWords(yearOf(last))}`;
    if (first === last) return end;
    if (yearOf(first) === yearOf(last)) return `${nameOf(first, "long")}–${end}`;
    return [first, last].map(monthAndYear).join(" – ");
  },
  year: yearWords,
  moreEvents: (count: number) => plural(count, "more event", "more events"),
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
        ? matchFilters(counts.matching, plural(counts.all, "event", "events"))
        : plural(counts.all, "event", "events");
    const busiest = counts.busiest.map(({ when, count }) => `${grouped(count)} in ${when}`).join(", ");
    const span = counts.from === counts.to ? `in ${counts.from}` : `from ${counts.from} to ${counts.to}`;
    return `${events}, ${span}${busiest === "" ? "" : `: ${busiest}`}.`;
  },
};
