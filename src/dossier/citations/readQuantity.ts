import type { Quantity } from "../format/schema";
import { type Magnitude, parseUnit } from "../format/units";
import { type NumberRead, readNumbers } from "./readNumber";

const SIZE: Record<Magnitude, number> = { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 };

/** Far below any digit that is printed, far above what multiplying a decimal costs. */
const NOISE = 1e-9;

/**
 * Whether a wording prints the quantity's value, in its magnitude, and as percent if and only if that is its
 * unit. Without the sign: articles print a fall of 32 percent as "32%".
 */
export function printsValue(wording: string, quantity: Quantity): boolean {
  return readings(wording, quantity).length > 0;
}

/** Whether a wording prints the value and, around it, words that allow the quantity's bound. */
export function printsBound(wording: string, quantity: Quantity): boolean {
  return readings(wording, quantity).some(({ bounds }) => bounds.includes(quantity.bound));
}

function readings(wording: string, { value, unit }: Quantity): readonly NumberRead[] {
  const read = parseUnit(unit);
  const size = Math.abs(value) * ("magnitude" in read && read.magnitude !== null ? SIZE[read.magnitude] : 1);
  return readNumbers(wording).filter(
    (number) => number.percent === (read.kind === "percent") && Math.abs(number.value - size) <= NOISE * size,
  );
}
