import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Bound } from "../format/lists";
import type { Quantity } from "../format/schema";
import { printsBound, printsValue } from "./readQuantity";

const quantity = (value: number, unit: string, bound: Bound = "exact"): Quantity => ({ value, unit, bound });

describe("printsValue", () => {
  it.each([
    ["$3 billion", quantity(3, "billion-usd")],
    ["$3,000 million", quantity(3, "billion-usd")],
    ["$3,000,000", quantity(3, "million-usd")],
    ["$3,000,000", quantity(3_000_000, "usd")],
    ["1.1 million", quantity(1.1, "million")],
    ["9%", quantity(9, "percent")],
    ["9%", { ...quantity(-9, "percent"), change: true }],
    ["tripled", quantity(3, "times")],
    ["third biggest", quantity(3, "rank")],
    ["nine-day", quantity(9, "days")],
    ["from 8% to 9%", quantity(9, "percent")],
    ["0 cars", quantity(0, "cars")],
  ])("%j prints %j", (wording, asked) => {
    expect(printsValue(wording, asked)).toBe(true);
  });

  it.each([
    ["$3 billion", quantity(3, "million-usd")],
    ["$3 billion", quantity(3, "usd")],
    ["$3", quantity(3, "billion-usd")],
    ["$3.1 billion", quantity(3, "billion-usd")],
    ["9%", quantity(9, "times")],
    ["9", quantity(9, "percent")],
    ["tripled", quantity(4, "times")],
    ["many", quantity(3, "times")],
    ["0.1%", quantity(0, "percent")],
  ])("%j does not print %j", (wording, asked) => {
    expect(printsValue(wording, asked)).toBe(false);
  });

  it("reads decimals in every magnitude as they were typed", () => {
    const magnitudes = fc.constantFrom("thousand", "million", "billion", "trillion");
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10 ** 6 }), magnitudes, (thousandths, magnitude) => {
        const value = thousandths / 1000;
        expect(printsValue(`$${value} ${magnitude}`, quantity(value, `${magnitude}-usd`))).toBe(true);
        expect(printsValue(`$${value} ${magnitude}`, quantity(value + 0.001, `${magnitude}-usd`))).toBe(
          false,
        );
      }),
    );
  });
});

describe("printsBound", () => {
  it.each<[string, Bound, boolean]>([
    ["more than 9%", "more-than", true],
    ["more than 9%", "exact", false],
    ["more than 9%", "about", false],
    ["more than 9%", "at-least", false],
    ["9%", "exact", true],
    ["9%", "about", true],
    ["9%", "more-than", false],
    ["at least 9%", "at-least", true],
    ["nearly 9%", "less-than", true],
    ["about 9%", "exact", false],
    ["more than 8%, or 9%", "more-than", false],
    ["9%, or more than 9%", "more-than", true],
  ])("%j allows %s: %s", (wording, bound, allows) => {
    expect(printsBound(wording, quantity(9, "percent", bound))).toBe(allows);
  });
});
