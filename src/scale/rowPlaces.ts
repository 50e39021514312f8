/** Where the rows of a long list stand, in pixels from its top. */
export interface RowPlaces {
  /** Where the row at that place starts, from 0; for the place after the last row, where the list ends. */
  readonly startOf: (place: number) => number;
  /** The place of the row at that distance from the top; the first or the last one beyond the ends. */
  readonly placeAt: (distance: number) => number;
}

/**
 * Takes time proportional to the rows that have been measured, and each answer to the logarithm of their number:
 * of a long list most never are.
 * @param count How many rows there are.
 * @param heights By place, those that have been measured.
 * @param guess The height of every other row.
 */
export function rowPlaces(count: number, heights: ReadonlyMap<number, number>, guess: number): RowPlaces {
  const measured = Uint32Array.from(heights.keys()).sort();
  /** By how much the first so many measured rows are higher than the guess, together. */
  const more = new Float64Array(measured.length + 1);
  for (let at = 0; at < measured.length; at++)
    more[at + 1] = (more[at] ?? 0) + (heights.get(measured[at] ?? 0) ?? guess) - guess;
  const startOf = (place: number) =>
    place * guess +
    (more[last(measured.length + 1, (at) => at === 0 || (measured[at - 1] ?? 0) < place)] ?? 0);
  return { startOf, placeAt: (distance) => last(count, (place) => startOf(place) <= distance) };
}

/** The last of so many numbers, from 0, for which it holds, as it does for all before it; 0 where it never does. */
function last(count: number, holds: (at: number) => boolean): number {
  let low = 0;
  let high = Math.max(0, count - 1);
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (holds(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}
