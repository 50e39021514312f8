import type { Bound, SingleBound } from "./lists";
import type { Quantity, SingleQuantity } from "./quantity";

/** On which side a bound limits the value: "more than 5" is a lower bound. */
export const SIDE: Record<Bound, "lower" | "upper" | "both" | null> = {
  exact: null,
  about: null,
  "more-than": "lower",
  "at-least": "lower",
  "less-than": "upper",
  "at-most": "upper",
  between: "both",
};

const TURNED: Record<SingleBound, SingleBound> = {
  exact: "exact",
  about: "about",
  "more-than": "less-than",
  "at-least": "at-most",
  "less-than": "more-than",
  "at-most": "at-least",
};

/** The bound of −x, and of 1 ÷ x for a positive x, where `bound` is that of x. */
export function turned(bound: SingleBound): SingleBound;
export function turned(bound: Bound): Bound;
export function turned(bound: Bound): Bound {
  return bound === "between" ? bound : TURNED[bound];
}

/**
 * The bound as it holds for the signed value. Articles bound the size of a change: "fell more than 32%" is
 * −32 with "more-than", and the value itself is less than −32. All other values are bounded as they stand.
 */
export function signedBound(quantity: SingleQuantity): SingleBound;
export function signedBound(quantity: Quantity): Bound;
export function signedBound(quantity: Quantity): Bound {
  return quantity.change && reachOf(quantity) < 0 ? turned(quantity.bound) : quantity.bound;
}

/** The lowest and the highest value that a quantity names: the same one, but of an interval. */
export interface Ends {
  readonly low: number;
  readonly high: number;
}

export function endsOf(quantity: Quantity): Ends {
  return quantity.bound === "between" ? quantity : { low: quantity.value, high: quantity.value };
}

/** How far from zero a quantity reaches, with its sign: of an interval the farther end. */
export function reachOf(quantity: Quantity): number {
  const { low, high } = endsOf(quantity);
  return Math.abs(low) > Math.abs(high) ? low : high;
}

/** The quantity with another value for each that it names. */
export function mapValues(quantity: Quantity, to: (value: number) => number): Quantity {
  if (quantity.bound !== "between") return { ...quantity, value: to(quantity.value) };
  const [a, b] = [to(quantity.low), to(quantity.high)];
  return { ...quantity, low: Math.min(a, b), high: Math.max(a, b) };
}

/** The quantity without its sign: 20% to 32% of a fall by that. An interval around zero keeps its signs. */
export function sizeOf(quantity: Quantity): Quantity {
  const { low, high } = endsOf(quantity);
  return low < 0 && high > 0 ? quantity : mapValues(quantity, Math.abs);
}
