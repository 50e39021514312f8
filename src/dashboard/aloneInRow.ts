/**
 * Which charts of half a row have no other beside them, and so take all of it.
 * @param halves whether each is as wide as half a row, in the order in which they stand
 */
export function aloneInRow(halves: readonly boolean[]): readonly boolean[] {
  let isFirst = false;
  return halves.map((isHalf, at) => {
    isFirst = isHalf && !isFirst;
    return isFirst && !halves[at + 1];
  });
}
