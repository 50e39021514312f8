/**
 * Whole lists of phrases: how many are read as they say, and how many are not. A phrase that is read as something
 * else is named here.
 */
import { describe, expect, it } from "vitest";
import { exactOfNumber, isSame } from "./exact";
import { type QuantityRead, readQuantities } from "./readQuantities";
import currencies from "./test/currencies.json";
import numbers from "./test/numbers.json";
import ordinals from "./test/ordinals.json";
import percent from "./test/percent.json";
import ranges from "./test/ranges.json";
import { toNumber } from "./test/toNumber";

type Row = readonly (string | readonly (string | null)[])[];

interface Outcome {
  /** Every value of the list, and no other. */
  same: number;
  /** Some of its values, or none. */
  fewer: number;
  /** Phrases with a value that the list does not have. */
  other: string[];
}

function outcomeOf(rows: readonly Row[], isMeant: (read: QuantityRead) => boolean): Outcome {
  const outcome: Outcome = { same: 0, fewer: 0, other: [] };
  for (const [phrase, values] of rows) {
    if (typeof phrase !== "string" || typeof values === "string" || !values)
      throw new Error("A row is broken.");
    const said = values.map((value) => (value === null ? null : exactOfNumber(Number(value))));
    const read = readQuantities(phrase)
      .read.filter(isMeant)
      .map(({ low }) => low);
    const isNear = (a: (typeof read)[number], value: (typeof said)[number]) =>
      value !== null && (isSame(a, value) || Math.abs(toNumber(a) / toNumber(value) - 1) < 1e-12);
    const hasOther = read.some((one) => !said.some((value) => isNear(one, value)));
    if (hasOther) outcome.other.push(phrase.trim());
    else if (said.every((value) => value !== null && read.some((one) => isNear(one, value))))
      outcome.same += 1;
    else outcome.fewer += 1;
  }
  return outcome;
}

describe("phrases of public lists", () => {
  it("numbers", () => {
    expect(outcomeOf(numbers, ({ kind }) => kind !== "ordinal")).toEqual({
      same: 137,
      fewer: 95,
      other: ["29km Road", "1m isn't a number.", "1,674.5 G"],
    });
  });

  it("currencies", () => {
    expect(outcomeOf(currencies, ({ unit }) => unit?.kind === "currency")).toEqual({
      same: 120,
      fewer: 58,
      other: ["It costs you 10 us dollar and me c $ 100 and fifty.", "10 $ 30 cent"],
    });
  });

  it("percentages", () => {
    expect(outcomeOf(percent, ({ unit }) => unit?.kind === "percent")).toEqual({
      same: 11,
      fewer: 9,
      other: [],
    });
  });

  it("places in an order", () => {
    expect(outcomeOf(ordinals, ({ kind }) => kind === "ordinal")).toEqual({
      same: 22,
      fewer: 31,
      other: ["Show me the second to last."],
    });
  });

  it("ranges and bounds", () => {
    const differing = ranges.filter(([phrase, intervals]) => {
      const read = readQuantities(String(phrase)).read.map(intervalOf);
      return String(intervals) !== String(read);
    });
    // Two bounds on one number, which the list joins to a range, are read as two; signs and bare years are not meant.
    expect([ranges.length, differing.length]).toEqual([87, 27]);
  });
});

/** As the list writes it: "[20,30)" for a range, "(30,)" for more than 30. */
function intervalOf({ low, high, bounds }: QuantityRead): string {
  const [from, to] = [toNumber(low), toNumber(high)];
  if (low !== high && !isSame(low, high)) return `[${from},${to})`;
  switch (bounds.join()) {
    case "more-than":
      return `(${from},)`;
    case "at-least":
      return `[${from},)`;
    case "less-than":
      return `(,${from})`;
    case "at-most":
      return `(,${from}]`;
    default:
      return `[${from},${from}]`;
  }
}
