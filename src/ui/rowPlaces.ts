/**
 * Where the rows of a long list start, in pixels from its top, and after them where it ends. Takes time
 * proportional to the rows.
 * @param rows By place, the number of the row.
 * @param heights By number; 0 where a row has not been measured yet, which takes the guess.
 */
export function startsOf(rows: Uint32Array, heights: Float32Array, guess: number): Float64Array {
  const starts = new Float64Array(rows.length + 1);
  let start = 0;
  for (let place = 0; place < rows.length; place++) {
    start += heights[rows[place] ?? 0] || guess;
    starts[place + 1] = start;
  }
  return starts;
}

/** The place of the row at that distance from the top; the first or the last one beyond the ends. */
export function placeAt(starts: Float64Array, distance: number): number {
  let low = 0;
  let high = Math.max(0, starts.length - 2);
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= distance) low = middle;
    else high = middle - 1;
  }
  return low;
}
