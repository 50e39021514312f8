import { earliestDay, latestDay, yearsOf } from "./dates";
import { perObject } from "./kept";
import type { Dossier } from "./model";

/** The events by time, as rows: a row is an event, in the dossier's order, which those of one date keep. */
export interface TimeOrder {
  readonly oldest: Uint32Array;
  readonly newest: Uint32Array;
  /** By row, the last year that it touches. Neither order ever comes back to a year. */
  readonly years: Uint16Array;
}

/**
 * Oldest first as `compareWhen` has it, and newest first. Made once, in time proportional to the events and the
 * logarithm of their number: a comparison of dates reads the calendar, one of numbers does not.
 */
export const timeOrder = perObject((dossier: Dossier): TimeOrder => {
  const whens = [...dossier.events.values()].map(({ when }) => when);
  const latest = Int32Array.from(whens, latestDay);
  const earliest = Int32Array.from(whens, earliestDay);
  const at = (days: Int32Array, row: number) => days[row] ?? 0;
  const compare = (a: number, b: number) =>
    at(latest, a) - at(latest, b) ||
    at(earliest, a) - at(earliest, b) ||
    compareText(whens[a]?.edtf ?? "", whens[b]?.edtf ?? "");
  const oldest = Uint32Array.from(whens.keys()).sort((a, b) => compare(a, b) || a - b);
  return {
    oldest,
    newest: backwards(oldest, (a, b) => compare(a, b) === 0),
    years: Uint16Array.from(whens, (when) => yearsOf(when).at(-1) ?? 0),
  };
});

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
