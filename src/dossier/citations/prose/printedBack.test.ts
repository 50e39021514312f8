/** What the product prints of a quantity is read as that quantity. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { quantityLabel, quantityOnMark, quantityWords, shortQuantity, spokenQuantity } from "#text";
import { BOUNDS, type Bound } from "../../format/lists";
import type { Quantity } from "../../format/quantity";
import { isUnit, MAGNITUDES } from "../../format/units";
import { timesTheCases } from "../../test/runs";
import { printedAs } from "./matches";

const FORMS = { quantityLabel, quantityOnMark, quantityWords, shortQuantity, spokenQuantity };

const CURRENCIES = Intl.supportedValuesOf("currency").map((code) => code.toLowerCase());
const THINGS = [
  "meetings",
  "cars",
  "days",
  "person|people",
  "kWh",
  "km²",
  "tonnes-of-CO2",
  "percentage-points",
];
const magnified = (nouns: readonly string[]) => [
  ...nouns,
  ...MAGNITUDES.flatMap((magnitude) => nouns.map((noun) => `${magnitude}-${noun}`)),
];
const unit = fc.oneof(
  fc.constantFrom("percent", "times", ...MAGNITUDES),
  fc.constantFrom(...magnified(CURRENCIES)),
  fc.constantFrom(...magnified(THINGS)),
);

/** Up to nine digits, of which up to four are decimals. */
const value = fc
  .tuple(fc.integer({ min: -999_999_999, max: 999_999_999 }), fc.nat(4))
  .map(([digits, decimals]) => (digits === 0 ? 1 : digits) / 10 ** decimals);

function quantityOf(of: Bound, [a, b]: readonly [number, number], name: string, change: boolean): Quantity {
  const what = { unit: name, change };
  if (of !== "between") return { ...what, value: a, bound: of };
  return { ...what, low: Math.min(a, b), high: Math.max(a, b), bound: of };
}

const isAround = (quantity: Quantity) =>
  quantity.bound === "between" && quantity.low < 0 && quantity.high > 0;

const anyQuantity = fc
  .record({
    bound: fc.constantFrom(...BOUNDS),
    ends: fc.tuple(value, value).filter(([a, b]) => a !== b),
    unit,
    change: fc.boolean(),
  })
  .map(({ bound, ends, unit: name, change }) => quantityOf(bound, ends, name, change));

describe.each(Object.entries(FORMS))("%s", (_, form) => {
  it("is read back as the same quantity and bound, in any unit", () => {
    fc.assert(
      fc.property(
        anyQuantity.filter((quantity) => !isAround(quantity)),
        (quantity) => {
          expect([form(quantity), printedAs(form(quantity), quantity)]).toEqual([form(quantity), "as-typed"]);
        },
      ),
      timesTheCases(4),
    );
  });

  it("is read back of a place in an order", () => {
    const place = fc.integer({ min: 1, max: 5000 });
    fc.assert(
      fc.property(fc.constantFrom(...BOUNDS), place, place, (bound, a, width) => {
        const quantity = quantityOf(bound, [a, a + width], "rank", false);
        expect([form(quantity), printedAs(form(quantity), quantity)]).toEqual([form(quantity), "as-typed"]);
      }),
    );
  });

  it("is read as no other quantity", () => {
    fc.assert(
      fc.property(anyQuantity, anyQuantity, (quantity, other) => {
        const size = ({ unit: name, bound, ...values }: Quantity) => JSON.stringify([name, bound, values]);
        fc.pre(size(quantity) !== size(other) && quantity.bound !== other.bound);
        const isBare = (bound: Bound) => bound === "exact" || bound === "about";
        fc.pre(!isBare(quantity.bound) || !isBare(other.bound));
        expect(printedAs(form(quantity), other)).not.toBe("as-typed");
      }),
    );
  });

  it("is not read of an interval from below zero to above it, which has no size", () => {
    fc.assert(
      fc.property(anyQuantity.filter(isAround), (quantity) => {
        expect([form(quantity), printedAs(form(quantity), quantity)]).toEqual([form(quantity), "unread"]);
      }),
    );
  });
});

it("has every currency among its units", () => {
  expect(CURRENCIES.length).toBeGreaterThan(150);
  expect(CURRENCIES.filter((code) => !isUnit(code))).toEqual([]);
});
