import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { derive } from "../../dossier/format/derive";
import { BOUNDS, SINGLE_BOUNDS, type SingleBound } from "../../dossier/format/lists";
import type { Quantity } from "../../dossier/format/quantity";
import {
  boundMark,
  boundWords,
  countOnMark,
  keyNumber,
  quantityLabel,
  quantityOnMark,
  quantityWords,
  shortQuantity,
  spokenQuantity,
} from "./quantityWords";

type Case = [value: number, unit: string, bound: SingleBound, ...written: string[]];

test.each<Case>([
  [1, "billion-usd", "more-than", "> $1B", ...all("more than $1 billion"), "more than 1 billion dollars"],
  [0.33, "billion-usd", "about", "≈ $0.33B", ...all("about $0.33 billion"), "about 0.33 billion dollars"],
  [4.2, "billion-usd", "exact", "$4.2B", ...all("$4.2 billion"), "4.2 billion dollars"],
  [35_000, "usd", "exact", "$35,000", ...all("$35,000"), "35,000 dollars"],
  [1, "usd", "exact", "$1", ...all("$1"), "1 dollar"],
  [19.5, "usd", "exact", "$19.50", ...all("$19.50"), "19.50 dollars"],
  [0.125, "usd", "exact", "$0.125", ...all("$0.125"), "0.125 dollars"],
  [1234.5, "usd", "exact", "$1,234.50", ...all("$1,234.50"), "1,234.50 dollars"],
  [0.5, "eur", "about", "≈ €0.50", ...all("about €0.50"), "about 0.50 euros"],
  [0.5, "kwd", "exact", "KWD\u00a00.500", ...all("KWD\u00a00.500"), "0.500 Kuwaiti dinars"],
  [0.5, "jpy", "exact", "¥0.5", ...all("¥0.5"), "0.5 Japanese yen"],
  [0.0195, "thousand-usd", "exact", "$0.0195K", ...all("$19.50"), "19.50 dollars"],
  [
    -2,
    "million-usd",
    "exact",
    "−$2M",
    "−$2 million",
    "−$2 million",
    "−\u2060$2 million",
    "minus 2 million dollars",
  ],
  [1.5, "trillion-eur", "at-most", "≤ €1.5T", ...all("up to €1.5 trillion"), "up to 1.5 trillion euros"],
  [5, "thousand-cny", "less-than", "< CN¥5K", ...all("less than CN¥5,000"), "less than 5,000 Chinese yuan"],
  [1, "eur", "exact", "€1", ...all("€1"), "1 euro"],
  [7, "chf", "exact", "CHF\u00a07", ...all("CHF\u00a07"), "7 Swiss francs"],
  [25, "percent", "exact", "25%", ...all("25%"), "25 percent"],
  [23.8, "percent", "more-than", "> 23.8%", ...all("more than 23.8%"), "more than 23.8 percent"],
  [-3, "percent", "exact", "−3%", ...all("−3%"), "minus 3 percent"],
  [-3, "percent", "about", "≈ −3%", ...all("about −3%"), "about minus 3 percent"],
  [-3, "percent", "more-than", "> −3%", ...all("above −3%"), "above minus 3 percent"],
  [-3, "percent", "at-least", "≥ −3%", ...all("no lower than −3%"), "no lower than minus 3 percent"],
  [-3, "percent", "less-than", "< −3%", ...all("below −3%"), "below minus 3 percent"],
  [-3, "percent", "at-most", "≤ −3%", ...all("no higher than −3%"), "no higher than minus 3 percent"],
  [3, "times", "about", "≈ 3×", "about 3 times", "about 3 times", "about three times", "about 3 times"],
  [12, "times", "exact", "12×", ...all("12 times"), "12 times"],
  [4.76, "times", "exact", "4.76×", ...all("4.76 times"), "4.76 times"],
  [1, "times", "exact", "1×", "1 time", "1 time", "one time", "1 time"],
  [2.2, "million", "about", "≈ 2.2M", ...all("about 2.2 million"), "about 2.2 million"],
  [
    2.2,
    "million-followers",
    "about",
    "≈ 2.2M",
    "about 2.2 million",
    "about 2.2 million followers",
    "about 2.2 million followers",
    "about 2.2 million followers",
  ],
  [
    1,
    "million-followers",
    "exact",
    "1M",
    "1 million",
    "1 million followers",
    "1 million followers",
    "1 million followers",
  ],
  [2.5, "thousand-person|people", "exact", "2.5K", "2,500", "2,500 people", "2,500 people", "2,500 people"],
  [
    5,
    "meetings",
    "at-least",
    "≥ 5",
    "at least 5",
    "at least 5 meetings",
    "at least five meetings",
    "at least 5 meetings",
  ],
  [800, "cars", "at-most", "≤ 800", "up to 800", "up to 800 cars", "up to 800 cars", "up to 800 cars"],
  [1, "meetings", "exact", "1", "1", "1 meeting", "one meeting", "1 meeting"],
  [2, "days", "exact", "2", "2", "2 days", "two days", "2 days"],
  [2, "person|people", "exact", "2", "2", "2 people", "two people", "2 people"],
  [2, "rank", "exact", "No. 2", "No. 2", "No. 2", "second", "number 2"],
])(
  "%d %s, %s, is %j, counted on a mark %j, labeled %j, in a sentence %j, spoken %j",
  (value, unit, bound, ...written) => {
    const quantity = { value, unit, bound };
    const [short = "", ...others] = allForms(quantity);
    expect([short, countOnMark(quantity), ...others]).toEqual(written);
  },
);

test.each<Case>([
  [6, "percent", "more-than", "> +6%", "more than +6%", "up more than 6%", "up more than 6 percent"],
  [2.4, "percent", "exact", "+2.4%", "+2.4%", "up 2.4%", "up 2.4 percent"],
  [-32, "percent", "exact", "−32%", "−32%", "down 32%", "down 32 percent"],
  [-32, "percent", "more-than", "< −32%", ...both("down more than 32%"), "down more than 32 percent"],
  [-32, "percent", "at-most", "≥ −32%", ...both("down at most 32%"), "down at most 32 percent"],
  [-32, "percent", "about", "≈ −32%", "about −32%", "down about 32%", "down about 32 percent"],
  [6, "percent", "at-most", "≤ +6%", "up to +6%", "up at most 6%", "up at most 6 percent"],
  [376, "percent", "exact", "+376%", "+376%", "up 376%", "up 376 percent"],
  [0, "percent", "exact", "0%", ...both("0%"), "0 percent"],
  [-0, "percent", "about", "≈ 0%", ...both("about 0%"), "about 0 percent"],
  [
    3,
    "billion-usd",
    "about",
    "≈ +$3B",
    "about +$3 billion",
    "up about $3 billion",
    "up about 3 billion dollars",
  ],
  [-1, "meetings", "exact", "−1", "−1 meeting", "down one meeting", "down 1 meeting"],
])(
  "a change of %d %s, %s, is %j, labeled %j, in a sentence %j, spoken %j",
  (value, unit, bound, ...written) => {
    expect(allForms({ value, unit, bound, change: true })).toEqual(written);
  },
);

test("a small number after a minus is a digit", () => {
  const few: Quantity = { value: -5, unit: "degrees", bound: "more-than" };
  expect([quantityLabel(few), quantityWords(few), quantityOnMark(few), spokenQuantity(few)]).toEqual([
    "above −5 degrees",
    "above −5 degrees",
    "above −5 degrees",
    "above minus 5 degrees",
  ]);
  expect(quantityWords({ low: -5, high: -2, unit: "degrees", bound: "between" })).toBe(
    "between −5 and −2 degrees",
  );
});

test.each([
  [1, "No. 1", "first"],
  [9, "No. 9", "ninth"],
  [10, "No. 10", "10th"],
  [11, "No. 11", "11th"],
  [22, "No. 22", "22nd"],
  [113, "No. 113", "113th"],
  [1021, "No. 1,021", "1,021st"],
])("rank %d is %s, in a sentence %s", (value, label, words) => {
  const quantity: Quantity = { value, unit: "rank", bound: "exact" };
  expect([shortQuantity(quantity), quantityLabel(quantity), quantityWords(quantity)]).toEqual([
    label,
    label,
    words,
  ]);
});

describe("digits", () => {
  test.each([
    [-0, "0"],
    [0.300_000_000_000_000_04, "0.30000000000000004"],
    [123_456_789.123_456_78, "123,456,789.12345678"],
    [12_345_678_901_234_568, "12,345,678,901,234,568"],
    [0.000_001_5, "0.0000015"],
    [123_456.789_012, "123,456.789012"],
    [1_234_567.25, "1,234,567.25"],
    [1_234_567_890_128, "1,234,567,890,128"],
  ])("%d prints as %s", (value, text) => {
    expect(shortQuantity({ value, unit: "meetings", bound: "exact" })).toBe(text);
  });

  test.each([
    [1.005, "1,005"],
    [4.35, "4,350"],
    [1.2e-7, "0.00012"],
    [12.345_678_901_234_567, "12,345.678901234567"],
    [1e21, "1,000,000,000,000,000,000,000,000"],
  ])("%d thousand prints as %s", (value, text) => {
    expect(countOnMark({ value, unit: "thousand-meetings", bound: "exact" })).toBe(text);
  });

  test("any value that a computer keeps can be read back whole from every form", () => {
    const value = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e20, max: 1e20 });
    fc.assert(
      fc.property(value, fc.constantFrom("percent", "million-meetings"), (number, unit) => {
        const size = Math.abs(number);
        const printed = spokenQuantity({ value: size, unit, bound: "exact" });
        expect(Number(printed.replace(/[^\d.]/g, ""))).toBe(size);
      }),
    );
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

test("what we calculate is printed as 0 by no form, however small it is", () => {
  const amount = fc.integer({ min: 1, max: 1_000_000 });
  const unit = fc.constantFrom("usd", "million-usd", "meetings", "thousand-meetings");
  const bound = fc.constantFrom(...SINGLE_BOUNDS);
  const forms = [shortQuantity, countOnMark, quantityOnMark, quantityLabel, quantityWords, spokenQuantity];
  fc.assert(
    fc.property(amount, amount, unit, bound, (size, times, inputUnit, inputBound) => {
      const input: Quantity = { value: size, unit: inputUnit, bound: inputBound };
      const whole: Quantity = { value: times * 1_000_000, unit: inputUnit, bound: "exact" };
      const ratio: Quantity = { ...whole, unit: "times" };
      for (const { quantity } of [
        derive("quotient", [input, whole]),
        derive("quotient", [input, ratio]),
        derive("percent-share", [input, whole]),
      ])
        for (const form of forms)
          expect(form(quantity)).toMatch(/[1-9]|one|two|three|four|five|six|seven|eight|nine/);
    }),
  );
});

test("no two bounds look or read alike", () => {
  expect(new Set(BOUNDS.map(boundMark)).size).toBe(BOUNDS.length);
  expect(new Set(BOUNDS.map(boundWords)).size).toBe(BOUNDS.length);
});

test("a unit that is none is refused", () => {
  expect(() => shortQuantity({ value: 1, unit: "million-percent", bound: "exact" })).toThrow(RangeError);
});

function allForms(quantity: Quantity) {
  return [shortQuantity, quantityLabel, quantityWords, spokenQuantity].map((form) => form(quantity));
}

/** Of a value that is written alike on a mark, as a label and in a sentence. */
function all(words: string): [string, string, string] {
  return [words, words, words];
}

/** Of a value that is written alike as a label and in a sentence. */
function both(words: string): [string, string] {
  return [words, words];
}

describe("a number set large", () => {
  const percent = { unit: "percent", change: true } as const;

  test.each<[Quantity, string, string]>([
    [{ value: 1, unit: "billion-usd", bound: "more-than" }, "more than", "$1B"],
    [{ value: 5, unit: "meetings", bound: "at-least" }, "at least", "5"],
    [{ value: 2.2, unit: "million", bound: "about" }, "about", "2.2M"],
    [{ value: 2, unit: "rank", bound: "exact" }, "", "No. 2"],
    [{ value: -40, unit: "°C", bound: "exact" }, "", "−40 °C"],
    [{ value: -40, unit: "°C", bound: "less-than" }, "below", "−40 °C"],
    [{ low: 2, high: 4, unit: "million-kWh", bound: "between" }, "between", "2M and 4M kWh"],
    [{ value: 2.5, unit: "percentage-points", bound: "exact", change: true }, "", "+2.5 points"],
    [{ value: 30, unit: "staff", bound: "exact" }, "", "30"],
    [{ value: -3, unit: "percent", bound: "at-most" }, "no higher than", "−3%"],
    [{ ...percent, value: 376, bound: "exact" }, "", "+376%"],
    [{ ...percent, value: 6, bound: "more-than" }, "more than", "+6%"],
    [{ ...percent, value: -32, bound: "exact" }, "", "−32%"],
    [{ ...percent, value: -32, bound: "about" }, "about", "−32%"],
    [{ ...percent, value: -32, bound: "more-than" }, "down more than", "32%"],
    [{ ...percent, value: -32, bound: "at-most" }, "down at most", "32%"],
    [{ ...percent, value: 0, bound: "exact" }, "", "0%"],
    [{ low: 5, high: 10, unit: "million-usd", bound: "between" }, "between", "$5M and $10M"],
    [{ ...percent, low: -32, high: -20, bound: "between" }, "down between", "20% and 32%"],
    [{ ...percent, low: -5, high: 8, bound: "between" }, "between", "−5% and +8%"],
  ])("%j: %j %j", (quantity, qualifier, number) => {
    expect(keyNumber(quantity)).toEqual({ qualifier, number });
  });
});
