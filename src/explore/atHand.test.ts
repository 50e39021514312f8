import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { atHand, byCount, FEW } from "./atHand";

const VALUES = Array.from({ length: 30 }, (_, at) => `v${at}`);
/** The last ones most. */
const COUNTS = new Map(VALUES.map((value, at) => [value, at]));
const chosen = (values: readonly string[]) => (value: string) => values.includes(value);

describe("at hand", () => {
  it("are all of a few, whatever they count", () => {
    const few = VALUES.slice(0, FEW);
    expect(atHand(few, new Map(), chosen([]))).toEqual(few);
  });

  it("are the dozen with most events and what is chosen, in the order of all", () => {
    const most = VALUES.slice(-FEW);
    expect(atHand(VALUES, COUNTS, chosen([]))).toEqual(most);
    expect(atHand(VALUES, COUNTS, chosen(["v3", "v29"]))).toEqual(["v3", ...most]);
  });

  it("are the first dozen where none has events", () => {
    expect(atHand(VALUES, new Map(), chosen([]))).toEqual(VALUES.slice(0, FEW));
  });

  it("is all that is chosen, and no value that others with fewer events displace", () => {
    const counts = fc.array(fc.nat(5), { minLength: VALUES.length, maxLength: VALUES.length });
    fc.assert(
      fc.property(counts, fc.subarray(VALUES), (numbers, picked) => {
        const count = new Map(VALUES.map((value, at) => [value, numbers[at] ?? 0]));
        const hand = atHand(VALUES, count, chosen(picked));
        const least = Math.min(
          ...hand.filter((value) => !picked.includes(value)).map((value) => count.get(value) ?? 0),
        );
        const left = VALUES.filter((value) => !hand.includes(value));
        expect(hand).toEqual(VALUES.filter((value) => hand.includes(value)));
        expect(picked.filter((value) => !hand.includes(value))).toEqual([]);
        for (const value of left) expect(count.get(value)).toBeLessThanOrEqual(least);
        expect(hand.length).toBeGreaterThanOrEqual(FEW);
        expect(hand.length).toBeLessThanOrEqual(FEW + picked.length);
      }),
    );
  });
});

it("values of as many events keep their order", () => {
  expect(
    byCount(
      ["a", "b", "c", "d"],
      new Map([
        ["b", 1],
        ["d", 1],
        ["c", 2],
      ]),
    ),
  ).toEqual(["c", "b", "d", "a"]);
});
