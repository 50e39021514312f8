import { describe, expect, it, test } from "vitest";
import { BOUNDS, type SingleBound } from "../../dossier/format/lists";
import { figureOf, quantityOf } from "../../exhibits/test/testRows";
import { numberRuns } from "./citationWords";
import { boundMeaning, evidenceWords, whyBound } from "./evidence";

describe("what a bound means", () => {
  test.each(BOUNDS)("is said of %s", (bound) => {
    expect(boundMeaning({ bound })).toMatch(/\.$|\.”$/);
  });

  test.each([
    ["more-than", false, "A minimum: the true number is higher."],
    ["at-least", false, "A minimum: the true number is this or higher."],
    ["at-most", false, "A maximum: the true number is this or lower."],
    ["more-than", true, "A minimum: the true change is larger."],
  ] as const)("of %s (a change: %s) is “%s”", (bound, change, words) => {
    expect(boundMeaning({ bound, change })).toBe(words);
  });
});

describe("why a calculated value has its bound", () => {
  const input = (bound: SingleBound) => figureOf({ quantity: quantityOf({ bound }) });
  const why = (
    bound: SingleBound,
    formula: "quotient" | "growth-multiple",
    ...inputs: readonly SingleBound[]
  ) => whyBound({ quantity: quantityOf({ bound }), derived: { formula, of: ["a"] } }, inputs.map(input));

  test.each([
    ["about", ["more-than", "about"], "A minimum divided by an approximate number is only approximate."],
    ["more-than", ["more-than", "exact"], "A minimum divided by an exact number is a minimum."],
    ["less-than", ["exact", "more-than"], "An exact number divided by a minimum is a maximum."],
    ["about", ["exact", "exact"], "The exact result has more digits; this one is rounded."],
  ] as const)("%s of %j", (bound, inputs, words) => {
    expect(why(bound, "quotient", ...inputs)).toBe(words);
  });

  it("follows from a change too", () => {
    expect(why("more-than", "growth-multiple", "more-than")).toBe(
      "The multiple that follows from a minimum is a minimum.",
    );
  });

  it("needs no words if it is exact, or printed", () => {
    expect(why("exact", "quotient", "exact", "exact")).toBeNull();
    expect(whyBound({ quantity: quantityOf({ bound: "about" }) }, [])).toBeNull();
  });
});

test.each([
  [[], []],
  [[4], ["4"]],
  [
    [1, 5, 23, 24, 25, 26],
    ["1", "5", "23–26"],
  ],
  [[4, 5], ["4–5"]],
  [
    [4, 5, 6, 9],
    ["4–6", "9"],
  ],
])("the runs of %j are %j", (numbers, runs) => {
  expect(numberRuns(numbers)).toEqual(runs);
});

test.each([
  [[4], "paragraph 4 of 9"],
  [[1, 5], "paragraphs 1 and 5 of 9"],
  [[1, 3, 4, 5, 7], "paragraphs 1, 3–5 and 7 of 9"],
])("the paragraphs %j are “%s”", (numbers, words) => {
  expect(evidenceWords.paragraphsOf(numbers, 9)).toBe(words);
});
