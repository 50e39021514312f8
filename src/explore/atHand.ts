/** Past so many values not all of a group are chips. */
export const FEW = 12;

/**
 * Of more values than can stand side by side, those that a reader has at hand: what is chosen, and the dozen with
 * most events. In the order of all.
 * @param counts Without any filter, so that a chip does not leave its place when another one is pressed.
 */
export function atHand(
  values: readonly string[],
  counts: ReadonlyMap<string, number>,
  isChosen: (value: string) => boolean,
): readonly string[] {
  if (values.length <= FEW) return values;
  const most = new Set(byCount(values, counts).slice(0, FEW));
  return values.filter((value) => most.has(value) || isChosen(value));
}

/** Most events first; of as many, the order that they come in. */
export const byCount = (values: readonly string[], counts: ReadonlyMap<string, number>): readonly string[] =>
  values.toSorted((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
