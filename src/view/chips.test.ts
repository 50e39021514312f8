import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { event, testDossier } from "../dossier/test/testDossier";
import { alwaysShown, byCount, FEW, valuesInOrder } from "./chips";

const VALUES = Array.from({ length: 30 }, (_, at) => `v${at}`);
/** The last ones most. */
const COUNTS = new Map(VALUES.map((value, at) => [value, at]));

describe("always at hand", () => {
  const orderly = (values: ReadonlySet<string>) => VALUES.filter((value) => values.has(value));

  it("are all of a few, whatever they count", () => {
    const few = VALUES.slice(0, FEW);
    expect([...alwaysShown(few, new Map())]).toEqual(few);
  });

  it("are the dozen with most events", () => {
    expect(orderly(alwaysShown(VALUES, COUNTS))).toEqual(VALUES.slice(-FEW));
  });

  it("are the first dozen where none has events", () => {
    expect([...alwaysShown(VALUES, new Map())]).toEqual(VALUES.slice(0, FEW));
  });

  it("is no value that others with fewer events displace", () => {
    const counts = fc.array(fc.nat(5), { minLength: VALUES.length, maxLength: VALUES.length });
    fc.assert(
      fc.property(counts, (numbers) => {
        const count = new Map(VALUES.map((value, at) => [value, numbers[at] ?? 0]));
        const hand = alwaysShown(VALUES, count);
        const least = Math.min(...[...hand].map((value) => count.get(value) ?? 0));
        expect(hand.size).toBe(FEW);
        for (const value of VALUES) if (!hand.has(value)) expect(count.get(value)).toBeLessThanOrEqual(least);
      }),
    );
  });
});

it("years follow each other as numbers", () => {
  const years = ["2024", "0476", "1066", "0050"];
  const dossier = testDossier({ events: years.map((when) => event({ id: `in-${when}`, when })) });
  expect(valuesInOrder(dossier, "year")).toEqual(["50", "476", "1066", "2024"]);
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
