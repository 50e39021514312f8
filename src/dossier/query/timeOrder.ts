import { at } from "../at";
import { earliestDay, latestDay, latestStart, type When } from "../format/dates";
import type { Dossier } from "../format/model";
import { memoizeWeak } from "../memo";

/**
 * The events in an order of time, as rows: a row is an event, in the dossier's order. Events of the same date keep
 * that order.
 */
export interface Order {
  /** By position, the row. */
  readonly rows: Uint32Array;
  /** Each year in which an event starts, in order, and the position after its last event. */
  readonly years: readonly { readonly year: number; readonly end: number }[];
}

export interface TimeOrder {
  readonly oldest: Order;
  readonly newest: Order;
}

/**
 * Oldest first, and newest first: by the first day that the date can mean, so that an event stands where it starts.
 * Newest first, the vaguer of two dates with the same first day comes after the more precise one, and of two as precise
 * the one that ends earlier; EDTF text decides last, so that only equal texts are equal. Made once, in time
 * proportional to the events and the logarithm of their number: a comparison of dates reads the calendar, one of
 * numbers does not.
 */
export const timeOrder = memoizeWeak((dossier: Dossier): TimeOrder => {
  const whens = [...dossier.events.values()].map(({ when }) => when);
  const earliest = Int32Array.from(whens, earliestDay);
  const vague = Int32Array.from(whens, vagueness);
  const latest = Int32Array.from(whens, latestDay);
  const compare = (a: number, b: number) =>
    at(earliest, a) - at(earliest, b) ||
    at(vague, b) - at(vague, a) ||
    at(latest, a) - at(latest, b) ||
    compareText(at(whens, a).edtf, at(whens, b).edtf);
  const oldest = Uint32Array.from(whens.keys()).sort((a, b) => compare(a, b) || a - b);
  const newest = backwards(oldest, (a, b) => compare(a, b) === 0);
  const firstYears = Uint16Array.from(whens, firstYear);
  return { oldest: ordered(oldest, firstYears), newest: ordered(newest, firstYears) };
});

/** The year in which the event starts, as far as its date says. */
export const firstYear = ({ from, to }: When): number => (from ?? to).year;

/**
 * How vague a date is about the start of its event: the number of days on which it may start. Of dates with as
 * many, an approximate one is vaguer, and one without a start the vaguest.
 */
export function vagueness(when: When): number {
  const { approximate, uncertain } = when.from ?? when.to;
  return (
    (latestStart(when) - earliestDay(when)) * 4 +
    (when.from === null ? 2 : 0) +
    (approximate || uncertain ? 1 : 0)
  );
}

/** @param firstYears by row, the year in which the event starts: once passed, a year does not come back */
function ordered(rows: Uint32Array, firstYears: Uint16Array): Order {
  const years: { year: number; end: number }[] = [];
  for (const [place, row] of rows.entries()) {
    const year = at(firstYears, row);
    const last = years.at(-1);
    if (last?.year === year) last.end = place + 1;
    else years.push({ year, end: place + 1 });
  }
  return { rows, years };
}

/** Reversed, except that equal neighbors keep their order. */
function backwards(rows: Uint32Array, same: (a: number, b: number) => boolean): Uint32Array {
  const turned = rows.toReversed();
  for (let start = 0; start < turned.length; ) {
    let end = start + 1;
    while (end < turned.length && same(at(turned, start), at(turned, end))) end++;
    if (end - start > 1) turned.subarray(start, end).reverse();
    start = end;
  }
  return turned;
}

const compareText = (a: string, b: string) => (a < b ? -1 : Number(a > b));
