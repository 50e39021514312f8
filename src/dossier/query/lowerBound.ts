/** Of so many places, from 0, the first for which that does not hold, as it does for all before it; found by halves. */
export function lowerBound(count: number, holds: (place: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
