/** Past so many values not all of a group are chips. */
export const FEW = 12;

/**
 * Those that a reader always has at hand: all of a few values, else the dozen with most events.
 * @param counts Without any filter, so that a chip does not leave its place when another one is pressed.
 */
export const always = (values: readonly string[], counts: ReadonlyMap<string, number>): ReadonlySet<string> =>
  new Set(values.length <= FEW ? values : byCount(values, counts).slice(0, FEW));

/** Most events first; of as many, the order that they come in. */
export const byCount = (values: readonly string[], counts: ReadonlyMap<string, number>): readonly string[] =>
  values.toSorted((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
