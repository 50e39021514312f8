import { at } from "../at";
import { earliestDay, latestDay } from "../format/dates";
import type { Dossier } from "../format/model";
import { memoizeWeak } from "../memo";

/** The events in an order of time, as rows: a row is an event, in the dossier's order, which those of one date keep. */
export interface Order {
  /** By place, the row that stands there. */
  readonly rows: Uint32Array;
  /** By row, its place. */
  readonly places: Uint32Array;
  /** Each year that an event touches last, in the order, and the place after its last event. */
  readonly years: readonly { readonly year: number; readonly end: number }[];
}

export interface TimeOrder {
  readonly oldest: Order;
  readonly newest: Order;
}

/**
 * Oldest first, and newest first: by latest day, so that a span stands where it ends; then by earliest day; then by
 * EDTF text, so that only equal texts are equal. Made once, in time proportional to the events and the
 * logarithm of their number: a comparison of dates reads the calendar, one of numbers does not.
 */
export const timeOrder = memoizeWeak((dossier: Dossier): TimeOrder => {
  const whens = [...dossier.events.values()].map(({ when }) => when);
  const latest = Int32Array.from(whens, latestDay);
  const earliest = Int32Array.from(whens, earliestDay);
  const compare = (a: number, b: number) =>
    at(latest, a) - at(latest, b) ||
    at(earliest, a) - at(earliest, b) ||
    compareText(at(whens, a).edtf, at(whens, b).edtf);
  const oldest = Uint32Array.from(whens.keys()).sort((a, b) => compare(a, b) || a - b);
  const newest = backwards(oldest, (a, b) => compare(a, b) === 0);
  const lastYears = Uint16Array.from(whens, ({ from, to }) => (to ?? from).year);
  return { oldest: ordered(oldest, lastYears), newest: ordered(newest, lastYears) };
});

/** By row, the last year that it touches: an order by time never comes back to one. */
function ordered(rows: Uint32Array, lastYears: Uint16Array): Order {
  const places = new Uint32Array(rows.length);
  const years: { year: number; end: number }[] = [];
  for (const [place, row] of rows.entries()) {
    places[row] = place;
    const year = at(lastYears, row);
    const last = years.at(-1);
    if (last?.year === year) last.end = place + 1;
    else years.push({ year, end: place + 1 });
  }
  return { rows, places, years };
}

/** From the last to the first, but for neighbors that are the same: they stay in their order. */
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
