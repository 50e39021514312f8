import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nearestFinder, slipsBetween } from "./nearest";

describe("nearestFinder", () => {
  it.each([
    ["fortune-2107", ["cnn-2024", "fortune-2017"], "fortune-2017"],
    ["anne", ["ben", "ann"], "ann"],
    ["When", ["where", "when"], "when"],
    ["titel", ["text", "title"], "title"],
    ["rolls", ["roll", "rolls-2"], "roll"],
    ["rolls-1", ["rolls-2", "rolls-3"], "rolls-2"],
    ["x", ["y", "xy"], undefined],
    ["ab", ["ba"], undefined],
    ["fortune", ["fortanx", "fortune-1", "fortunes"], "fortunes"],
    ["bread", ["cakes"], undefined],
    ["bread", [], undefined],
    ["", [""], undefined],
  ])("of %s in %j is %s", (word, candidates, expected) => {
    expect(nearestFinder()(word, candidates)).toBe(expected);
  });
});

describe("slipsBetween", () => {
  it.each([
    ["", "", 0],
    ["", "abc", 3],
    ["2107", "2017", 1],
    ["ca", "abc", 3],
    ["meting", "meeting", 1],
    ["kitten", "sitting", 3],
  ])("%s and %s is %i", (a, b, slips) => {
    expect(slipsBetween(a, b)).toBe(slips);
  });

  it("is the same both ways, 0 for equal words only, and never more than the longer word has letters", () => {
    const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 6 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        const slips = slipsBetween(a, b);
        expect(slips).toBe(slipsBetween(b, a));
        expect(slips === 0).toBe(a === b);
        expect(slips).toBeLessThanOrEqual(Math.max(a.length, b.length));
        expect(slips).toBeGreaterThanOrEqual(Math.abs(a.length - b.length));
      }),
    );
  });
});
