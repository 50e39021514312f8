/** The tallest bar as a share of the available height: above the others there is room for a number. */
const TALLEST = 90;
/** The least height, so that a year with few events is visible. */
const LOWEST = 5;
/** A bar of at least this height has its number inside. */
const HOLDS_NUMBER = 50;

type Bar = {
  /** In percent of the height there is, from above. */
  readonly y: string;
  readonly height: string;
};

/** The bar of a year with that many events, if the fullest year has `most`. */
export function yearBar(count: number, most: number): Bar {
  const height = heightOf(count, most);
  return { y: `${100 - height}%`, height: `${height}%` };
}

/** Whether the number of a bar stands in it, under its top. */
export const holdsNumber = (count: number, most: number): boolean => heightOf(count, most) > HOLDS_NUMBER;

const heightOf = (count: number, most: number): number =>
  count === 0 ? 0 : Math.max(LOWEST, Math.round((TALLEST * count) / most));
