import { describe, expect, test } from "vitest";
import { SIDE, signedBound, turned } from "./bounds";
import { BOUNDS, type Bound } from "./lists";

test.each(BOUNDS)("%s turned is on the other side, and turned twice is itself", (bound) => {
  const other = { lower: "upper", upper: "lower" } as const;
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
