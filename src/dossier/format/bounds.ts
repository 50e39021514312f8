import type { Bound } from "./lists";
import type { Quantity } from "./schema";

/** On which side a bound limits the value: "more than 5" is a lower bound. */
export const SIDE: Record<Bound, "lower" | "upper" | null> = {
  exact: null,
  about: null,
  "more-than": "lower",
  "at-least": "lower",
  "less-than": "upper",
  "at-most": "upper",
};

const TURNED: Record<Bound, Bound> = {
  exact: "exact",
  about: "about",
  "more-than": "less-than",
  "at-least": "at-most",
  "less-than": "more-than",
  "at-most": "at-least",
};

/** The bound of −x, and of 1 ÷ x for a positive x, where `bound` is that of x. */
export function turned(bound: Bound): Bound {
  return TURNED[bound];
}

/**
 * The bound as it holds for the signed value. Articles bound the size of a change: "fell more than 32%" is
 * −32 with "more-than", and the value itself is less than −32. All other values are bounded as they stand.
 */
export function signedBound({ value, bound, change }: Quantity): Bound {
  return change && value < 0 ? turned(bound) : bound;
}
