import { endsOf, mapValues, SIDE, signedBound, turned } from "./bounds";
import type { Bound, Formula } from "./lists";
import type { Quantity, SingleQuantity } from "./quantity";

/** Why a formula has no result. */
export type FormulaFault =
  | {
      readonly kind:
        | "out-of-range"
        | "divisor-is-0"
        | "bound-of-value-not-positive"
        | "bounds-on-both-sides"
        | "about-an-interval";
    }
  /** A quotient takes figures of one unit or a divisor in "times"; a share, figures of one unit. */
  | {
      readonly kind: "units";
      readonly formula: "quotient" | "percent-share";
      readonly units: readonly [string, string];
    }
  | { readonly kind: "not-percent"; readonly unit: string }
  | { readonly kind: "inputs"; readonly formula: Formula; readonly found: number }
  /** Ids, from the figure back to itself. */
  | { readonly kind: "loop"; readonly ids: readonly string[] };

export class FormulaError extends Error {
  override readonly name = "FormulaError";
  readonly fault: FormulaFault;

  constructor(fault: FormulaFault) {
    super(JSON.stringify(fault));
    this.fault = fault;
  }
}

export interface Derived {
  /** As shown: rounded by `roundShown`. */
  readonly quantity: Quantity;
  /** The same before rounding. */
  readonly exact: Quantity;
}

const FORMULAS: Record<Formula, (inputs: readonly Quantity[]) => Quantity> = {
  quotient,
  "percent-share": percentShare,
  "growth-multiple": growthMultiple,
};

/**
 * The quantity that a formula gives for its inputs, in order.
 *
 * - `quotient`: a ÷ b; in the unit of a if b is in "times", in "times" if the units are equal.
 * - `percent-share`: a ÷ b × 100, in "percent"; the units must be equal.
 * - `growth-multiple`: 1 + a ÷ 100, in "times", of a growth in "percent".
 *
 * The bound follows from those of the inputs. "Exact" changes nothing; "about" makes the result "about".
 * A divisor's bound turns round: what is divided by more than 2 is less than half. Two lower bounds make a
 * lower bound, two upper bounds an upper one, strict ("more-than", "less-than") if either is. A lower with an
 * upper bound leaves the result free on both sides: that throws. An interval makes an interval, from the lowest to the
 * highest result; with a lower bound it makes a lower bound of the lowest result, with an upper one an upper bound of
 * the highest. With "about" it throws: nothing says how far from its ends the result may be.
 *
 * Throws `FormulaError` for a wrong number of inputs, units that do not go
 * together, a divisor of 0, one-sided bounds on values that are not positive, and a result that is no finite
 * number.
 */
export function derive(formula: Formula, inputs: readonly Quantity[]): Derived {
  const exact = FORMULAS[formula](inputs);
  const quantity = rounded(exact);
  const { low, high } = endsOf(quantity);
  if (!Number.isFinite(low) || !Number.isFinite(high)) {
    throw new FormulaError({ kind: "out-of-range" });
  }
  return { quantity, exact };
}

function rounded(result: Quantity): Quantity {
  if (result.bound !== "between") return { ...result, ...roundShown(result.value, result.bound) };
  const { unit, change } = result;
  const low = roundShown(result.low, "at-least").value;
  const high = roundShown(result.high, "at-most").value;
  if (low < high) return { ...result, low, high };
  // Ends that differ only by floating point noise.
  return { value: low, unit, bound: "about", ...(change && { change }) };
}

/**
 * The value as a derived one is shown, and its bound: no decimals from 1,000, one from 10, two from 0.1, and below that
 * two significant digits, so that only 0 becomes 0. Rounding never overstates: a lower bound is rounded down, an upper
 * bound up; all else to the nearest, halves away from zero. An exact value that rounding changes becomes "about". The
 * bound is that of the signed value. A size below 1e-307 gives NaN.
 */
export function roundShown(
  value: number,
  bound: SingleQuantity["bound"],
): Pick<SingleQuantity, "value" | "bound"> {
  const clean = withoutNoise(value);
  const scale = 10 ** decimalsShown(clean);
  const scaled = withoutNoise(clean * scale);
  const side = SIDE[bound];
  const whole =
    side === "lower" ? Math.floor(scaled) : side === "upper" ? Math.ceil(scaled) : Number(scaled.toFixed());
  const shown = withoutNoise(whole / scale);
  return { value: shown, bound: bound === "exact" && shown !== clean ? "about" : bound };
}

function quotient(inputs: readonly Quantity[]): Quantity {
  const [a, b] = dividendAndDivisor("quotient", inputs);
  if (b.unit === "times") return { ...divided(a, b, a.unit), ...(a.change && { change: true }) };
  if (a.unit === b.unit) return divided(a, b, "times");
  throw new FormulaError({ kind: "units", formula: "quotient", units: [a.unit, b.unit] });
}

function percentShare(inputs: readonly Quantity[]): Quantity {
  const [a, b] = dividendAndDivisor("percent-share", inputs);
  if (a.unit !== b.unit) {
    throw new FormulaError({ kind: "units", formula: "percent-share", units: [a.unit, b.unit] });
  }
  return mapValues(divided(a, b, "percent"), (ratio) => ratio * 100);
}

function growthMultiple(inputs: readonly Quantity[]): Quantity {
  const [growth, ...more] = inputs;
  if (growth === undefined || more.length > 0) {
    throw new FormulaError({ kind: "inputs", formula: "growth-multiple", found: inputs.length });
  }
  if (growth.unit !== "percent") {
    throw new FormulaError({ kind: "not-percent", unit: growth.unit });
  }
  // A change of at most 15 digits has at most 15 decimals here: what is beyond them is noise of the sum.
  const multipleOf = (change: number) => Number((1 + change / 100).toFixed(15));
  if (growth.bound === "between") {
    const { low, high, bound } = growth;
    return { low: multipleOf(low), high: multipleOf(high), unit: "times", bound };
  }
  return { value: multipleOf(growth.value), unit: "times", bound: signedBound(growth) };
}

function dividendAndDivisor(formula: Formula, inputs: readonly Quantity[]): readonly [Quantity, Quantity] {
  const [a, b, ...more] = inputs;
  if (a === undefined || b === undefined || more.length > 0) {
    throw new FormulaError({ kind: "inputs", formula, found: inputs.length });
  }
  const { low, high } = endsOf(b);
  if (low <= 0 && high >= 0) throw new FormulaError({ kind: "divisor-is-0" });
  return [a, b];
}

/** a ÷ b. Of values above zero the lowest result is that of the lowest dividend by the highest divisor. */
function divided(a: Quantity, b: Quantity, unit: string): Quantity {
  const bound = boundOfQuotient(a, b);
  const [from, by] = [endsOf(a), endsOf(b)];
  if (bound !== "between") {
    const value = SIDE[bound] === "upper" ? from.high / by.low : from.low / by.high;
    return { value, unit, bound };
  }
  const results = [from.low / by.low, from.low / by.high, from.high / by.low, from.high / by.high];
  return { low: Math.min(...results), high: Math.max(...results), unit, bound };
}

function boundOfQuotient(a: Quantity, b: Quantity): Bound {
  const bound = combined(a.bound, turned(b.bound));
  const isOneSided = SIDE[bound] === "lower" || SIDE[bound] === "upper";
  if (isOneSided && (endsOf(a).low <= 0 || endsOf(b).low <= 0)) {
    throw new FormulaError({ kind: "bound-of-value-not-positive" });
  }
  return bound;
}

function combined(a: Bound, b: Bound): Bound {
  if (a === "about" || b === "about") {
    if (a === "between" || b === "between") throw new FormulaError({ kind: "about-an-interval" });
    return "about";
  }
  if (a === "exact" || a === "between" || a === b) return b === "exact" ? a : b;
  if (b === "exact" || b === "between") return a;
  if (SIDE[a] === SIDE[b]) return SIDE[a] === "lower" ? "more-than" : "less-than";
  throw new FormulaError({ kind: "bounds-on-both-sides" });
}

function decimalsShown(value: number): number {
  const size = Math.abs(value);
  if (size >= 1000) return 0;
  return size >= 10 ? 1 : Math.max(2, Math.ceil(1 - Math.log10(size || 1)));
}

/** A few operations on decimals leave errors from the 15th digit on: 4.35 × 100 is 434.99999999999994. Makes 0 of −0. */
function withoutNoise(value: number): number {
  return Number(value.toPrecision(14));
}
