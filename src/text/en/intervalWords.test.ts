import { expect, test } from "vitest";
import { countOnMark, quantityLabel, quantityWords, shortQuantity, spokenQuantity } from "./quantityWords";

const FORMS = [shortQuantity, quantityLabel, quantityWords, spokenQuantity];

/** Of an interval that is written alike as a label and in a sentence. */
const both = (words: string): [string, string] => [words, words];

type IntervalCase = [
  low: number,
  high: number,
  unit: string,
  change: boolean,
  short: string,
  label: string,
  words: string,
  spoken: string,
];

test.each<IntervalCase>([
  [
    5,
    10,
    "million-usd",
    false,
    "$5M–$10M",
    ...both("between $5 million and $10 million"),
    "between 5 million and 10 million dollars",
  ],
  [
    5,
    10,
    "meetings",
    false,
    "5–10",
    "between 5 and 10 meetings",
    "between five and 10 meetings",
    "between 5 and 10 meetings",
  ],
  [1.5, 2, "times", false, "1.5–2×", ...both("between 1.5 and 2 times"), "between 1.5 and 2 times"],
  [0.5, 1, "percent", false, "0.5–1%", ...both("between 0.5% and 1%"), "between 0.5 and 1 percent"],
  [
    2,
    3,
    "times",
    false,
    "2–3×",
    "between 2 and 3 times",
    "between two and three times",
    "between 2 and 3 times",
  ],
  [
    2,
    5,
    "rank",
    false,
    "No. 2–No. 5",
    "between No. 2 and No. 5",
    "between second and fifth",
    "between number 2 and number 5",
  ],
  [
    1.5,
    2.5,
    "thousand-cny",
    false,
    "CN¥1.5K–CN¥2.5K",
    ...both("between CN¥1,500 and CN¥2,500"),
    "between 1,500 and 2,500 Chinese yuan",
  ],
  [
    6,
    8,
    "percent",
    true,
    "+6–8%",
    "between +6% and +8%",
    "up between 6% and 8%",
    "up between 6 and 8 percent",
  ],
  [
    -32,
    -20,
    "percent",
    true,
    "−32 to −20%",
    ...both("down between 20% and 32%"),
    "down between 20 and 32 percent",
  ],
  [
    -5,
    8,
    "percent",
    true,
    "−5 to +8%",
    "between −5% and +8%",
    "between −5% and 8%",
    "between minus 5 and 8 percent",
  ],
  [
    -10,
    -5,
    "million-usd",
    false,
    "−$10M to −$5M",
    "between −$10 million and −$5 million",
    "between −\u2060$10 million and −\u2060$5 million",
    "between minus 10 million and minus 5 million dollars",
  ],
  [0, 8, "percent", true, "0–8%", "between 0% and +8%", "up between 0% and 8%", "up between 0 and 8 percent"],
])(
  "%d to %d %s, a change: %s, is %j, labeled %j, in a sentence %j, spoken %j",
  (low, high, unit, change, ...written) => {
    const quantity = { low, high, unit, bound: "between", change } as const;
    expect(FORMS.map((form) => form(quantity))).toEqual(written);
  },
);

test("a count on a mark is not named", () => {
  expect(countOnMark({ low: 5, high: 10, unit: "meetings", bound: "between" })).toBe("between 5 and 10");
});
