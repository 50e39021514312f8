import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { BOUNDS, type Bound } from "../../dossier/format/lists";
import type { Quantity } from "../../dossier/format/schema";
import { boundMark, boundWords, quantityWords, shortQuantity, spokenQuantity } from "./quantityWords";

type Case = [value: number, unit: string, bound: Bound, short: string, words: string, spoken: string];

test.each<Case>([
  [1, "billion-usd", "more-than", "> $1B", "more than $1 billion", "more than 1 billion dollars"],
  [0.33, "billion-usd", "about", "≈ $0.33B", "about $0.33 billion", "about 0.33 billion dollars"],
  [4.2, "billion-usd", "exact", "$4.2B", "$4.2 billion", "4.2 billion dollars"],
  [35_000, "usd", "exact", "$35,000", "$35,000", "35,000 dollars"],
  [1, "usd", "exact", "$1", "$1", "1 dollar"],
  [-2, "million-usd", "exact", "−$2M", "−$2 million", "minus 2 million dollars"],
  [1.5, "trillion-eur", "at-most", "≤ €1.5T", "at most €1.5 trillion", "at most 1.5 trillion euros"],
  [5, "thousand-cny", "less-than", "< CN¥5K", "less than CN¥5 thousand", "less than 5 thousand Chinese yuan"],
  [1, "eur", "exact", "€1", "€1", "1 euro"],
  [7, "chf", "exact", "CHF\u00a07", "CHF\u00a07", "7 Swiss francs"],
  [25, "percent", "exact", "25%", "25%", "25 percent"],
  [23.8, "percent", "more-than", "> 23.8%", "more than 23.8%", "more than 23.8 percent"],
  [-3, "percent", "exact", "−3%", "−3%", "minus 3 percent"],
  [3, "times", "about", "≈ 3×", "about 3 times", "about 3 times"],
  [4.76, "times", "exact", "4.76×", "4.76 times", "4.76 times"],
  [1, "times", "exact", "1×", "1 time", "1 time"],
  [2.2, "million", "about", "≈ 2.2M", "about 2.2 million", "about 2.2 million"],
  [2.2, "million-followers", "about", "≈ 2.2M", "about 2.2 million followers", "about 2.2 million followers"],
  [1, "million-followers", "exact", "1M", "1 million followers", "1 million followers"],
  [5, "meetings", "at-least", "≥ 5", "at least 5 meetings", "at least 5 meetings"],
  [1, "meetings", "exact", "1", "1 meeting", "1 meeting"],
  [2, "days", "exact", "2", "2 days", "2 days"],
  [2, "person|people", "exact", "2", "2 people", "2 people"],
  [2, "rank", "exact", "2nd", "2nd", "2nd"],
])("%d %s, %s, is %j, %j, spoken %j", (value, unit, bound, ...written) => {
  expect(allForms({ value, unit, bound })).toEqual(written);
});

test.each<Case>([
  [6, "percent", "more-than", "> +6%", "up more than 6%", "up more than 6 percent"],
  [2.4, "percent", "exact", "+2.4%", "up 2.4%", "up 2.4 percent"],
  [-32, "percent", "exact", "−32%", "down 32%", "down 32 percent"],
  [-32, "percent", "more-than", "< −32%", "down more than 32%", "down more than 32 percent"],
  [-32, "percent", "at-most", "≥ −32%", "down at most 32%", "down at most 32 percent"],
  [-32, "percent", "about", "≈ −32%", "down about 32%", "down about 32 percent"],
  [376, "percent", "exact", "+376%", "up 376%", "up 376 percent"],
  [0, "percent", "exact", "0%", "0%", "0 percent"],
  [-0, "percent", "about", "≈ 0%", "about 0%", "about 0 percent"],
  [3, "billion-usd", "about", "≈ +$3B", "up about $3 billion", "up about 3 billion dollars"],
  [-1, "meetings", "exact", "−1", "down 1 meeting", "down 1 meeting"],
])("a change of %d %s, %s, is %j, %j, spoken %j", (value, unit, bound, ...written) => {
  expect(allForms({ value, unit, bound, change: true })).toEqual(written);
});

test.each([
  [1, "1st"],
  [3, "3rd"],
  [4, "4th"],
  [11, "11th"],
  [22, "22nd"],
  [113, "113th"],
  [1021, "1,021st"],
])("rank %d is %s", (value, text) => {
  expect(shortQuantity({ value, unit: "rank", bound: "exact" })).toBe(text);
});

describe("digits", () => {
  test.each([
    [-0, "0"],
    [0.1 + 0.2, "0.3"],
    [0.000_001_5, "0.0000015"],
    [123_456.789_012, "123,456.789012"],
    [1_234_567.25, "1,234,567.25"],
    [1_234_567_890_128, "1,234,567,890,128"],
  ])("%d prints as %s", (value, text) => {
    expect(shortQuantity({ value, unit: "meetings", bound: "exact" })).toBe(text);
  });

  test("a value of up to fifteen digits can be read back whole from every form", () => {
    const value = fc.tuple(fc.integer({ min: -1e15 + 1, max: 1e15 - 1 }), fc.integer({ min: 0, max: 6 }));
    fc.assert(
      fc.property(value, fc.boolean(), ([digits, decimals], change) => {
        const number = digits / 10 ** decimals;
        for (const text of allForms({ value: number, unit: "percent", bound: "at-least", change })) {
          const size = Number(text.replace(/[^\d.]/g, ""));
          expect(/−|minus|down/.test(text) ? -size : size).toBe(number + 0);
        }
      }),
    );
  });
});

test("no two bounds look or read alike", () => {
  expect(new Set(BOUNDS.map(boundMark)).size).toBe(BOUNDS.length);
  expect(new Set(BOUNDS.map(boundWords)).size).toBe(BOUNDS.length);
});

test("a unit that is none is refused", () => {
  expect(() => shortQuantity({ value: 1, unit: "million-percent", bound: "exact" })).toThrow(RangeError);
});

function allForms(quantity: Quantity) {
  return [shortQuantity(quantity), quantityWords(quantity), spokenQuantity(quantity)];
}
