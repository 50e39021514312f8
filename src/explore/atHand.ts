/** Past so many values not all of a group are chips. */
export const FEW = 12;

/**
 * Of more values than can stand side by side, those that a reader has at hand: what is chosen, and the dozen with
 * most events under the other filters. In the order of all, so that a chip that stays keeps its place among the
 * others.
 */
export function atHand(
  values: readonly string[],
  counts: ReadonlyMap<string, number>,
  isChosen: (value: string) => boolean,
): readonly string[] {
  if (values.length <= FEW) return values;
  const countOf = (value: string) => counts.get(value) ?? 0;
  // At each change of the filters: numbers are sorted in a third of the time that values take by theirs.
  const least = Uint32Array.from(values, countOf).sort().at(-FEW) ?? 0;
  let left = FEW - values.filter((value) => countOf(value) > least).length;
  const isMost = (value: string) => countOf(value) > least || (countOf(value) === least && left-- > 0);
  return values.filter((value) => isMost(value) || isChosen(value));
}

/** Most events first; of as many, the order that they come in. */
export const byCount = (values: readonly string[], counts: ReadonlyMap<string, number>): readonly string[] =>
  values.toSorted((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
