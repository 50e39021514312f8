import type { Bound, SingleBound } from "./lists";
import type { Quantity, SingleQuantity } from "./quantity";

/** The side on which a bound limits the value: "more than 5" is a lower bound. */
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

/** The bound of −x, and of 1 ÷ x for a positive x, if `bound` is that of x. */
export function turned(bound: SingleBound): SingleBound;
export function turned(bound: Bound): Bound;
export function turned(bound: Bound): Bound {
  return bound === "between" ? bound : TURNED[bound];
}

/**
 * The bound as it holds for the signed value. A change is bounded by its size: "fell more than 32%" is −32 with
 * "more-than", and the value itself is less than −32. All other values are bounded as they stand: "a loss of more than
 * $5 billion" is −5 with "less-than".
 */
export function signedBound(quantity: SingleQuantity): SingleBound;
export function signedBound(quantity: Quantity): Bound;
export function signedBound(quantity: Quantity): Bound {
  return quantity.change && reachOf(quantity) < 0 ? turned(quantity.bound) : quantity.bound;
}

/** The quantity as a signed value that is no change: a fall of more than 32% is less than −32. */
export const asSigned = (quantity: Quantity): Quantity =>
  quantity.bound === "between"
    ? { ...quantity, change: false }
    : { ...quantity, change: false, bound: signedBound(quantity) };

/**
 * The bound as it holds for the size: a value of more than −3 is less than 3 below zero. A change is bounded by its size
 * as it is.
 */
export const sizeBound = (quantity: Quantity): Bound =>
  quantity.change || reachOf(quantity) >= 0 ? quantity.bound : turned(quantity.bound);

/** The lowest and the highest value of a quantity. They differ only for an interval. */
export interface Ends {
  readonly low: number;
  readonly high: number;
}

export function endsOf(quantity: Quantity): Ends {
  return quantity.bound === "between" ? quantity : { low: quantity.value, high: quantity.value };
}

/** The value, or the end of an interval that is farther from zero, with its sign. */
export function reachOf(quantity: Quantity): number {
  const { low, high } = endsOf(quantity);
  return Math.abs(low) > Math.abs(high) ? low : high;
}

/** The quantity with each of its values mapped. */
export function mapValues(quantity: Quantity, to: (value: number) => number): Quantity {
  if (quantity.bound !== "between") return { ...quantity, value: to(quantity.value) };
  const [a, b] = [to(quantity.low), to(quantity.high)];
  return { ...quantity, low: Math.min(a, b), high: Math.max(a, b) };
}

/** The quantity without its sign: a fall by 20% to 32% gives 20% to 32%. An interval around zero keeps its signs. */
export function sizeOf(quantity: Quantity): Quantity {
  const { low, high } = endsOf(quantity);
  return low < 0 && high > 0 ? quantity : mapValues(quantity, Math.abs);
}
