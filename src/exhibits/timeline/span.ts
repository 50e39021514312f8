import { earliestDay, latestDay, type Point, type When } from "../../dossier/format/dates";

const DAY_IN_MS = 86_400_000;

/** Months are counted from the start of year 0, days from January 1, 1970. */
export const monthOf = ({ year, month }: Pick<Point, "year" | "month">): number =>
  year * 12 + (month ?? 1) - 1;

/** The first day of a month. */
export function firstDayOf(month: number): number {
  const date = new Date(0);
  // `Date` takes a year before 100 for one of the 20th century.
  date.setUTCFullYear(Math.floor(month / 12), month % 12, 1);
  return date.getTime() / DAY_IN_MS;
}

export const yearOfDay = (day: number): number => new Date(day * DAY_IN_MS).getUTCFullYear();
export const monthOfDay = (day: number): number =>
  yearOfDay(day) * 12 + new Date(day * DAY_IN_MS).getUTCMonth();

/** The position of an event among the days of a busy month. */
export type EventPlace =
  | { readonly kind: "day"; readonly day: number }
  /** Its day is not known. */
  | { readonly kind: "month"; readonly month: number }
  /** From day to day; null if that end is not known to the day, or open. */
  | {
      readonly kind: "range";
      readonly first: number | null;
      readonly last: number | null;
      /** One of these days, not all of them. */
      readonly isSomeDay: boolean;
      /** The first day that a stated start can mean, to the day or not: of "2024-01" January 1; null if it is open. */
      readonly start: number | null;
    };

/** Null if the date is less precise than a month, or spans months without a day at either end. */
export function placeOf(when: When): EventPlace | null {
  const { from, to } = when;
  const first = from !== null && from.day !== null ? earliestDay(when) : null;
  const last = to !== null && to.day !== null ? latestDay(when) : null;
  if (first !== null && first === last) return { kind: "day", day: first };
  if (first !== null || last !== null) {
    const isCoarse = [from, to].some((point) => point !== null && point.month === null);
    if (isCoarse) return null;
    const start = from === null ? null : earliestDay(when);
    return { kind: "range", first, last, isSomeDay: when.shape === "between", start };
  }
  if (from === null || to === null || from.month === null || to.month === null) return null;
  return monthOf(from) === monthOf(to) ? { kind: "month", month: monthOf(from) } : null;
}

/** The month that an event is counted in; null if its date spans several or is less precise. */
export function homeMonth(when: When): number | null {
  const { from, to } = when;
  const first = from ?? to;
  const last = to ?? from;
  if (first.month === null || last.month === null) return null;
  if ((from === null || to === null) && first.day === null) return null;
  return monthOf(first) === monthOf(last) ? monthOf(first) : null;
}
