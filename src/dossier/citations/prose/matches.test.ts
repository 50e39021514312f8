import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { quantityWords } from "#text";
import { SINGLE_BOUNDS, type SingleBound } from "../../format/lists";
import type { Quantity } from "../../format/quantity";
import { type Printed, printedAs } from "./matches";

const quantity = (value: number, unit: string, bound: SingleBound = "exact") => ({
  value,
  unit,
  bound,
  change: false,
});

describe("printedAs", () => {
  it.each<[string, number, string, SingleBound]>([
    ["one hundred and twenty cars", 120, "cars", "exact"],
    ["three dozens", 36, "cars", "exact"],
    ["half a million people", 0.5, "million-person|people", "exact"],
    ["the twenty-first country", 21, "rank", "exact"],
    ["2 1/2 years", 2.5, "years", "exact"],
    ["35 lakh rupees", 3.5, "million-inr", "exact"],
    ["10 bln dollars", 10, "billion-usd", "exact"],
    ["5 pct", 5, "percent", "exact"],
    ["one in five", 20, "percent", "exact"],
    ["fell 32%", -32, "percent", "exact"],
    ["3 percentage points", 3, "percentage-points", "exact"],
    ["tenfold", 10, "times", "exact"],
    ["$2.174T", 2.174, "trillion-usd", "exact"],
    ["not exceeding 30 days", 30, "days", "at-most"],
    ["more than RMB 5 billion", 5, "billion-cny", "more-than"],
    ["at least five times", 5, "meetings", "at-least"],
    ["first time", 1, "meetings", "exact"],
    ["tripled", 3, "times", "about"],
    ["¥500", 500, "cny", "exact"],
    ["¥500", 500, "jpy", "exact"],
    ["2.2 million", 2.2, "million", "about"],
    ["30 days", 30, "vacation-days", "exact"],
    ["25 basis points", 25, "basis-points", "exact"],
    ["340 points", 340, "points", "exact"],
    ["25", 25, "percentage-points", "exact"],
    ["30 mph", 30, "mile-per-hour|miles-per-hour", "exact"],
    ["30 miles per hour", 30, "mph", "exact"],
    ["12 cents", 0.12, "usd", "exact"],
    ["12 cents", 12, "cents", "exact"],
    ["50p", 0.5, "gbp", "exact"],
    ["165 pounds", 165, "pounds", "exact"],
    ["165 pounds", 165, "gbp", "exact"],
    ["2.5 square miles", 2.5, "square-miles", "exact"],
    ["2.5 square miles", 2.5, "mile²", "exact"],
    ["30 days", 30, "paid-vacation-days", "exact"],
    ["3 million miles", 3, "million", "exact"],
    ["half hour", 0.5, "hours", "exact"],
    ["0.3", 0.1 + 0.2, "cars", "exact"],
  ])("%s is %d %s, %s", (wording, value, unit, bound) => {
    const expected: Printed = value === 0.1 + 0.2 ? "other-value" : "as-typed";
    expect(printedAs(wording, quantity(value, unit, bound))).toBe(expected);
  });

  it.each<[string, number, string, SingleBound]>([
    ["one hundred and twenty cars", 20, "cars", "exact"],
    ["two thousand five hundred cars", 500, "cars", "exact"],
    ["forty two cars", 40, "cars", "exact"],
    ["three dozens", 3, "cars", "exact"],
    ["the twenty-first country", 20, "rank", "exact"],
    ["2 1/2 years", 2, "years", "exact"],
    ["40 000 people", 40, "person|people", "exact"],
    ["$5", 5, "eur", "exact"],
    ["¥500", 500, "usd", "exact"],
    ["5%", 5, "cars", "exact"],
    ["5%", 5, "percentage-points", "exact"],
    ["5 percentage points", 5, "percent", "exact"],
    ["5 points", 5, "percentage-points", "exact"],
    ["25 basis points", 25, "percentage-points", "exact"],
    ["25 basis points", 25, "points", "exact"],
    ["25 bps", 25, "percent", "exact"],
    ["30 mph", 30, "miles", "exact"],
    ["3.5亿美元", 350, "million-cny", "exact"],
    ["12 cents", 12, "usd", "exact"],
    ["12 cents", 0.12, "gbp", "exact"],
    ["50p", 0.5, "usd", "exact"],
    ["1,200 pounds of steel", 1200, "gbp", "exact"],
    ["2.5 square miles", 2.5, "miles", "exact"],
    ["5", 5, "percent", "exact"],
    ["$5 billion", 5, "million-usd", "exact"],
    ["30 days", 30, "weeks", "exact"],
    ["30 days", 30, "cars", "exact"],
    ["doubled", 2, "meetings", "exact"],
    ["second", 2, "times", "exact"],
    ["second", 2, "percent", "exact"],
    ["between 5 and 10 million", 5, "million", "exact"],
    ["a half", 2, "times", "exact"],
    ["half hour", 0.5, "percent", "exact"],
    ["half hour", 50, "percent", "exact"],
    ["0.5", 50, "percent", "exact"],
    ["$165", 165, "pounds", "exact"],
    ["165%", 165, "pounds", "exact"],
    ["165 pounds", 165, "cars", "exact"],
  ])("%s is not %d %s", (wording, value, unit, bound) => {
    expect(printedAs(wording, quantity(value, unit, bound))).toBe("other-value");
  });

  it.each<[string, SingleBound]>([
    ["not exceeding 30 days", "more-than"],
    ["not fewer than 30 days", "less-than"],
    ["more than 30 days", "exact"],
    ["30 days", "at-least"],
    ["30 days or more", "exact"],
    ["about 30 days", "exact"],
  ])("%s is not %s", (wording, bound) => {
    expect(printedAs(wording, quantity(30, "days", bound))).toBe("other-bound");
  });

  it.each<[string, number, Printed]>([
    ["fell 32%", -32, "as-typed"],
    ["rose 32%", -32, "other-value"],
    ["rose 32%", 32, "as-typed"],
    ["fallen 32% so far", 32, "other-value"],
    ["32%", -32, "as-typed"],
    ["rose, then fell 32%", -32, "as-typed"],
    ["losses grew 32%", 32, "as-typed"],
  ])("%s, of a change by %d percent: %s", (wording, value, printed) => {
    expect(printedAs(wording, { ...quantity(value, "percent"), change: true })).toBe(printed);
    expect(printedAs(wording, quantity(value, "percent"))).toBe("as-typed");
  });

  // A loss is bounded by its size in prose, by its signed value in a dossier.
  it.each<[string, SingleBound, Printed]>([
    ["a loss of more than $5 billion", "less-than", "as-typed"],
    ["a loss of more than $5 billion", "more-than", "other-bound"],
    ["a loss of less than $5 billion", "more-than", "as-typed"],
    ["a loss of less than $5 billion", "less-than", "other-bound"],
    ["lost at least $5 billion", "at-most", "as-typed"],
    ["lost at least $5 billion", "at-least", "other-bound"],
    ["losses of up to $5 billion", "at-least", "as-typed"],
    ["below −$5 billion", "less-than", "as-typed"],
    ["more than $-5 billion", "more-than", "as-typed"],
    ["more than minus $5 billion", "less-than", "other-bound"],
    ["a loss of $5 billion", "exact", "as-typed"],
  ])("%s, of −5 with %s: %s", (wording, bound, printed) => {
    expect(printedAs(wording, quantity(-5, "billion-usd", bound))).toBe(printed);
  });

  it.each<[string, SingleBound, Printed]>([
    ["fell more than 32%", "more-than", "as-typed"],
    ["fell more than 32%", "less-than", "other-bound"],
    ["less than −32%", "more-than", "as-typed"],
  ])("%s, of a change by −32 with %s: %s", (wording, bound, printed) => {
    expect(printedAs(wording, { ...quantity(-32, "percent", bound), change: true })).toBe(printed);
  });

  const between = (low: number, high: number, unit: string, change = false): Quantity => ({
    low,
    high,
    unit,
    bound: "between",
    change,
  });

  it.each<[string, Quantity, Printed]>([
    ["between 5 and 10 million", between(5, 10, "million"), "as-typed"],
    ["$5 to $10 billion", between(5, 10, "billion-usd"), "as-typed"],
    ["8 to 9 percent", between(8, 9, "percent"), "as-typed"],
    ["20–25%", between(20, 25, "percent"), "as-typed"],
    ["fell 20% to 32%", between(-32, -20, "percent", true), "as-typed"],
    ["about 5 to 10 cars", between(5, 10, "cars"), "as-typed"],
    ["rose 20% to 32%", between(-32, -20, "percent", true), "other-value"],
    ["fell 20% to 32%", between(20, 32, "percent", true), "other-value"],
    ["up to 5–10 cars", between(5, 10, "cars"), "other-bound"],
    ["between 5 and 10 million", between(5, 11, "million"), "other-value"],
    ["between 5 and 10 million", between(4, 10, "million"), "other-value"],
    ["between 5 and 10 million", between(5, 10, "billion"), "other-value"],
    ["between $5 and $10", between(5, 10, "eur"), "other-value"],
    ["5 cars", between(5, 10, "cars"), "other-value"],
    ["rose from 5 to 10 cars", between(5, 10, "cars"), "other-value"],
  ])("%s, of an interval %j: %s", (wording, typed, printed) => {
    expect(printedAs(wording, typed)).toBe(printed);
  });

  it.each(["in words alone", "dozens of cars", "2,4 cars", "a third of the cars", "3 hundred and 21 cars"])(
    "%s: not read",
    (wording) => {
      expect(printedAs(wording, quantity(3, "cars"))).toBe("unread");
    },
  );

  it("reads back every quantity in the words that the product prints for it", () => {
    const unit = fc.constantFrom(
      "usd",
      "million-usd",
      "billion-cny",
      "percent",
      "times",
      "meetings",
      "million",
    );
    const value = fc.integer({ min: 1, max: 99_999 }).map((hundredths) => hundredths / 100);
    fc.assert(
      fc.property(value, unit, fc.constantFrom(...SINGLE_BOUNDS), (size, name, bound) => {
        const typed = quantity(name === "meetings" ? Math.ceil(size) : size, name, bound);
        expect(printedAs(quantityWords(typed), typed)).toBe("as-typed");
      }),
    );
  });
});
