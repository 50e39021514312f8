import { endsOf, signedBound, sizeBound, sizeOf } from "../../format/bounds";
import type { Quantity } from "../../format/quantity";
import { type Magnitude, parseUnit, type Unit } from "../../format/units";
import type { WordingPlace } from "../wording";
import { POUNDS, SMALL_COINS } from "./currencies";
import { isOtherDirection } from "./direction";
import { type Exact, exact, exactOfNumber, HUNDRED, isSame, ONE, times } from "./exact";
import { measureOf } from "./measures";
import { type QuantityRead, readQuantities } from "./readQuantities";
import type { ProseUnit } from "./unit";

const SIZE: Record<Magnitude, bigint> = {
  thousand: 10n ** 3n,
  million: 10n ** 6n,
  billion: 10n ** 9n,
  trillion: 10n ** 12n,
};

/** What a wording says of a quantity. `unread`: it has no number that the grammar can read. */
export type Printed = "as-typed" | "other-bound" | "other-value" | "unread";

/**
 * Holds a quantity against the wording that is cited for it. Its size is compared digit by digit, without the sign:
 * articles print a fall of 32 percent as "32%". A change is not what a wording says with a verb for the other direction.
 */
export function printedAs(wording: string, quantity: Quantity): Printed {
  const { read, hasUnread } = readQuantities(wording);
  if (isOtherDirection(wording, quantity)) return "other-value";
  const same = read.filter((one) => saysValue(one, quantity));
  if (same.some((one) => saysBound(one, quantity))) return "as-typed";
  if (same.length > 0) return "other-bound";
  return hasUnread || !read.some(isReadable) ? "unread" : "other-value";
}

/**
 * Whether a wording says a quantity only because it is cut: in its place, the words beside it make the number another
 * one. "3 million" of "3 million or more", "5" of "5 to 10" and of "5 percent".
 */
export function isCut(wording: string, quantity: Quantity, { before, after }: WordingPlace): boolean {
  const says = (read: QuantityRead) => saysValue(read, quantity) && saysBound(read, quantity);
  const whole = readQuantities(before + wording + after).read;
  const alone = readQuantities(wording).read.filter(says);
  const isOther = ({ start }: QuantityRead) => {
    const at = before.length + start;
    const inPlace = whole.find(({ extent }) => extent.start <= at && at < extent.end);
    return inPlace !== undefined && !says(inPlace);
  };
  return alone.length > 0 && alone.every(isOther);
}

/** A wording without a minus bounds the size: "a loss of more than $5 billion" is less than −5. */
const saysBound = ({ bounds, isNegative }: QuantityRead, quantity: Quantity): boolean =>
  bounds.includes(isNegative ? signedBound(quantity) : sizeBound(quantity));

function saysValue(read: QuantityRead, quantity: Quantity): boolean {
  const unit = parseUnit(quantity.unit);
  const magnitude = "magnitude" in unit && unit.magnitude !== null ? exact(SIZE[unit.magnitude]) : ONE;
  const { low, high } = endsOf(sizeOf(quantity));
  const scale = scaleOf(read, unit);
  const isRead = (printed: Exact, value: number) =>
    isSame(times(printed, scale), times(exactOfNumber(value), magnitude));
  return fits(read, unit) && isRead(read.low, low) && isRead(read.high, high);
}

/** "One in five" is 20 percent, "half percent" is not 50; "12 cents" are 0.12 dollars. */
function scaleOf({ unit: printed }: QuantityRead, { kind }: Unit): Exact {
  if (kind === "percent" && printed === null) return HUNDRED;
  return kind === "currency" && printed?.kind === "measure" ? HUNDREDTH : ONE;
}

const HUNDREDTH = exact(1n, 100n);

/** Whether a number may count in a unit, as far as the words beside it say. */
function fits({ kind, unit: printed }: QuantityRead, unit: Unit): boolean {
  switch (unit.kind) {
    case "percent":
      return printed?.kind === "percent" || (kind === "part" && printed === null);
    case "times":
      return kind === "multiple" || printed?.kind === "times" || (kind === "cardinal" && printed === null);
    case "rank":
      return printed === null && (kind === "ordinal" || kind === "cardinal");
    case "number":
      return kind === "cardinal" && isCount(printed);
    case "currency":
      return kind === "cardinal" && (printed === null || codesOf(printed).includes(unit.code));
    case "count":
      return (
        kind !== "multiple" &&
        (isCount(printed)
          ? fitsCount(printed, unit.one)
          : isPointsOf(printed, unit.one) || isPounds(printed, unit.one))
      );
  }
}

function codesOf(printed: ProseUnit): readonly string[] {
  if (printed.kind === "currency") return printed.codes;
  return (printed.kind === "measure" && SMALL_COINS.get(printed.name)) || [];
}

type Printing = QuantityRead["unit"];

/** "Five times" may be five occasions of whatever is counted. */
const isCount = (printed: Printing): boolean =>
  printed === null || printed.kind === "times" || printed.kind === "measure";

/** Days are no weeks, and no cars; of "tonne of CO2" the tonne counts. Points of an index are no percentage points. */
function fitsCount(printed: Printing, one: string): boolean {
  if (printed?.kind !== "measure") return true;
  const [head = ""] = one.split(" of ");
  return (
    !/^percent/.test(one) && printed.name === (measureOf(head) ?? measureOf(head.split(" ").at(-1) ?? ""))
  );
}

/** Money, or as heavy as that. */
const isPounds = (printed: Printing, one: string): boolean =>
  printed?.kind === "currency" && printed.codes.join() === POUNDS.join() && measureOf(one) === "pound";

const isPointsOf = (printed: Printing, one: string): boolean =>
  printed?.kind === "points" && /\bpoint$/.test(one);

/** A third of something has no decimal that a dossier could hold. */
function isReadable({ low }: QuantityRead): boolean {
  let { bottom } = low;
  for (const factor of [2n, 5n]) while (bottom % factor === 0n) bottom /= factor;
  return bottom === 1n;
}
