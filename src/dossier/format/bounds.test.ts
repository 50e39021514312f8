import { describe, expect, test } from "vitest";
import { endsOf, mapValues, reachOf, SIDE, signedBound, sizeOf, turned } from "./bounds";
import { BOUNDS, type Bound } from "./lists";

test.each(BOUNDS)("%s turned is on the other side, and turned twice is itself", (bound) => {
  const other = { lower: "upper", upper: "lower", both: "both" } as const;
  const side = SIDE[bound];
  expect(SIDE[turned(bound)]).toBe(side && other[side]);
  expect(turned(turned(bound))).toBe(bound);
});

test("strictness survives the turn", () => {
  expect([turned("more-than"), turned("at-least")]).toEqual(["less-than", "at-most"]);
});

describe("signedBound", () => {
  test.each<[string, number, boolean, Bound]>([
    ["a rise", 6, true, "more-than"],
    ["a fall", -32, true, "less-than"],
    ["no change", 0, true, "more-than"],
    ["a negative value that is no change", -5, false, "more-than"],
  ])("%s of more than %d", (_, value, change, expected) => {
    expect(signedBound({ value, unit: "percent", bound: "more-than", change })).toBe(expected);
  });
});

describe("an interval", () => {
  const between = (low: number, high: number) => ({ low, high, unit: "percent", bound: "between" }) as const;

  test.each([
    [5, 10, 10, 5, 10],
    [-10, -5, -10, 5, 10],
    [-5, 10, 10, -5, 10],
    [-10, 5, -10, -10, 5],
  ])("from %d to %d reaches to %d and has a size of %d to %d", (low, high, reach, least, most) => {
    expect(endsOf(between(low, high))).toMatchObject({ low, high });
    expect(reachOf(between(low, high))).toBe(reach);
    expect(sizeOf(between(low, high))).toEqual(between(least, most));
    expect(signedBound({ ...between(low, high), change: true })).toBe("between");
  });

  test("stays in order if its values are turned", () => {
    expect(mapValues(between(2, 4), (value) => 1 / value)).toEqual(between(0.25, 0.5));
  });
});

test("one value is both ends", () => {
  const quantity = { value: -3, unit: "percent", bound: "about" } as const;
  expect([endsOf(quantity), reachOf(quantity), sizeOf(quantity)]).toEqual([
    { low: -3, high: -3 },
    -3,
    { ...quantity, value: 3 },
  ]);
});
