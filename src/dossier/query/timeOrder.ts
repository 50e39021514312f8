import { earliestDay, latestDay, yearsOf } from "../format/dates";
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
 * Oldest first as `compareWhen` has it, and newest first. Made once, in time proportional to the events and the
 * logarithm of their number: a comparison of dates reads the calendar, one of numbers does not.
 */
export const timeOrder = memoizeWeak((dossier: Dossier): TimeOrder => {
  const whens = [...dossier.events.values()].map(({ when }) => when);
  const latest = Int32Array.from(whens, latestDay);
  const earliest = Int32Array.from(whens, earliestDay);
  const at = (days: Int32Array, row: number) => days[row] ?? 0;
  const compare = (a: number, b: number) =>
    at(latest, a) - at(latest, b) ||
    at(earliest, a) - at(earliest, b) ||
    compareText(whens[a]?.edtf ?? "", whens[b]?.edtf ?? "");
  const oldest = Uint32Array.from(whens.keys()).sort((a, b) => compare(a, b) || a - b);
  const newest = backwards(oldest, (a, b) => compare(a, b) === 0);
  const lastYears = Uint16Array.from(whens, (when) => yearsOf(when).at(-1) ?? 0);
  return { oldest: ordered(oldest, lastYears), newest: ordered(newest, lastYears) };
});

/** By row, the last year that it touches: an order by time never comes back to one. */
function ordered(rows: Uint32Array, lastYears: Uint16Array): Order {
  const places = new Uint32Array(rows.length);
  const years: { year: number; end: number }[] = [];
  for (const [place, row] of rows.entries()) {
    places[row] = place;
    const year = lastYears[row] ?? 0;
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
    while (end < turned.length && same(turned[start] ?? 0, turned[end] ?? 0)) end++;
    if (end - start > 1) turned.subarray(start, end).reverse();
    start = end;
  }
  return turned;
}

const compareText = (a: string, b: string) => (a < b ? -1 : Number(a > b));
