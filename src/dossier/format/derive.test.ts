import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { reachOf, SIDE } from "./bounds";
import { derive, roundShown } from "./derive";
import { type Formula, SINGLE_BOUNDS, type SingleBound } from "./lists";
import type { Quantity } from "./quantity";
import { faultIn } from "./test/faultIn";

const q = (value: number, unit: string, bound: SingleBound = "exact"): Quantity => ({ value, unit, bound });
const fall = (value: number, bound: SingleBound): Quantity => ({
  value,
  unit: "percent",
  bound,
  change: true,
});

describe("derive", () => {
  test.each<[string, Formula, Quantity[], Quantity]>([
    [
      "revenue before it tripled",
      "quotient",
      [q(1, "billion-usd", "more-than"), q(3, "times", "about")],
      q(0.33, "billion-usd", "about"),
    ],
    [
      "share of US revenue",
      "percent-share",
      [q(1, "billion-usd", "more-than"), q(4.2, "billion-usd")],
      q(23.8, "percent", "more-than"),
    ],
    ["376% more", "growth-multiple", [q(376, "percent")], q(4.76, "times")],
    ["equal units", "quotient", [q(9, "meetings"), q(2, "meetings")], q(4.5, "times")],
    ["times by times", "quotient", [q(9, "times"), q(2, "times")], q(4.5, "times")],
    ["rounded, so about", "quotient", [q(1, "days"), q(3, "days")], q(0.33, "times", "about")],
    ["a loss", "quotient", [q(-9, "usd"), q(2, "times")], q(-4.5, "usd")],
    ["a change stays one", "quotient", [fall(-32, "exact"), q(2, "times")], fall(-16, "exact")],
    ["growth of at least", "growth-multiple", [q(50, "percent", "at-least")], q(1.5, "times", "at-least")],
    ["a small ratio", "quotient", [q(1, "days"), q(300, "days")], q(0.0033, "times", "about")],
    ["a small share", "percent-share", [q(1, "usd"), q(40_000, "usd")], q(0.0025, "percent")],
    [
      "almost no ratio",
      "quotient",
      [q(1, "usd", "less-than"), q(3e9, "usd")],
      q(3.4e-10, "times", "less-than"),
    ],
    ["a fall by almost all", "growth-multiple", [fall(-99.99, "exact")], q(0.0001, "times")],
    [
      "a fall by no more than that",
      "growth-multiple",
      [fall(-99.99, "at-most")],
      q(0.0001, "times", "at-least"),
    ],
    ["a fall by all", "growth-multiple", [fall(-100, "exact")], q(0, "times")],
    ["a fall of more than", "growth-multiple", [fall(-32, "more-than")], q(0.68, "times", "less-than")],
  ])("%s", (_, formula, inputs, quantity) => {
    expect(derive(formula, inputs).quantity).toEqual(quantity);
  });

  test("gives the value before rounding", () => {
    const inputs = [q(1, "usd", "more-than"), q(4.2, "usd")];
    expect(reachOf(derive("percent-share", inputs).exact)).toBeCloseTo(23.809_523_809_5, 9);
  });

  test.each<[SingleBound, SingleBound, SingleBound]>([
    ["exact", "exact", "exact"],
    ["exact", "more-than", "less-than"],
    ["exact", "at-least", "at-most"],
    ["exact", "less-than", "more-than"],
    ["exact", "at-most", "at-least"],
    ["at-most", "exact", "at-most"],
    ["more-than", "less-than", "more-than"],
    ["at-least", "at-most", "at-least"],
    ["at-least", "less-than", "more-than"],
    ["more-than", "at-most", "more-than"],
    ["less-than", "at-least", "less-than"],
    ["at-most", "at-least", "at-most"],
    ["about", "more-than", "about"],
    ["at-least", "about", "about"],
    ["about", "exact", "about"],
  ])("%s ÷ %s is %s", (a, b, bound) => {
    expect(derive("quotient", [q(6, "days", a), q(2, "days", b)]).quantity).toEqual(q(3, "times", bound));
    expect(derive("percent-share", [q(6, "days", a), q(2, "days", b)]).quantity.bound).toBe(bound);
  });

  test.each<[string, Formula, Quantity[], RegExp]>([
    ["no inputs", "quotient", [], /^"quotient" of 0 figures. It takes 2/],
    [
      "three inputs",
      "percent-share",
      [q(1, "usd"), q(1, "usd"), q(1, "usd")],
      /^"percent-share" of 3 figures. It takes 2/,
    ],
    ["two growths", "growth-multiple", [q(1, "percent"), q(1, "percent")], /of 2 figures. It takes 1/],
    [
      "growth in dollars",
      "growth-multiple",
      [q(1, "usd")],
      /growth in "usd". .* takes a figure in "percent"/,
    ],
    ["dollars by days", "quotient", [q(1, "usd"), q(1, "days")], /"usd" divided by "days"/],
    ["millions of billions", "percent-share", [q(1, "million-usd"), q(1, "billion-usd")], /one unit/],
    ["a divisor of 0", "quotient", [q(1, "usd"), q(0, "usd")], /divisor of 0/],
    ["a divisor of −0", "percent-share", [q(1, "usd"), q(-0, "usd")], /divisor of 0/],
    [
      "more by more",
      "quotient",
      [q(1, "usd", "more-than"), q(1, "usd", "at-least")],
      /could be anything. Use figures/,
    ],
    ["less by less", "quotient", [q(1, "usd", "at-most"), q(1, "usd", "less-than")], /could be anything/],
    ["a bound by a negative", "quotient", [q(1, "usd", "more-than"), q(-1, "usd")], /not positive/],
    ["a negative by a bound", "quotient", [q(-1, "usd"), q(1, "usd", "at-least")], /not positive/],
    ["nothing by a bound", "quotient", [q(0, "usd"), q(1, "usd", "at-least")], /not positive/],
    ["no growth", "growth-multiple", [], /of 0 figures. It takes 1/],
    ["too large", "quotient", [q(1e308, "usd"), q(1e-308, "usd")], /too large or too small/],
    ["too small", "quotient", [q(1e-300, "usd"), q(1e20, "usd")], /too large or too small/],
  ])("refuses %s", (_, formula, inputs, message) => {
    expect(faultIn(() => derive(formula, inputs))).toMatch(message);
  });

  test("a bound that it gives holds for all values that the inputs can have", () => {
    const size = fc.double({ min: 0.01, max: 1000, noNaN: true });
    const side = fc.constantFrom<[SingleBound, SingleBound]>(
      ["more-than", "less-than"],
      ["at-least", "at-most"],
      ["less-than", "more-than"],
      ["at-most", "exact"],
      ["exact", "at-most"],
    );
    const truth = (value: number, bound: SingleBound, by: number) => {
      if (SIDE[bound] === null) return value;
      return SIDE[bound] === "lower" ? value * by : value / by;
    };
    const factor = fc.double({ min: 1.001, max: 10, noNaN: true });
    fc.assert(
      fc.property(size, size, side, factor, factor, (a, b, [boundA, boundB], byA, byB) => {
        const { quantity } = derive("quotient", [q(a, "usd", boundA), q(b, "usd", boundB)]);
        const actual = truth(a, boundA, byA) / truth(b, boundB, byB);
        if (SIDE[quantity.bound] === "lower") expect(reachOf(quantity)).toBeLessThanOrEqual(actual);
        else expect(reachOf(quantity)).toBeGreaterThanOrEqual(actual);
      }),
    );
  });
});

test("a growth's bound holds for its multiple, of a rise and of a fall by more or less than that", () => {
  const percent = fc.double({ min: 0.01, max: 1000, noNaN: true });
  const factor = fc.double({ min: 1.001, max: 10, noNaN: true });
  fc.assert(
    fc.property(
      percent,
      fc.constantFrom(...SINGLE_BOUNDS),
      factor,
      fc.boolean(),
      (size, bound, by, falls) => {
        const truth = SIDE[bound] === null ? size : SIDE[bound] === "lower" ? size * by : size / by;
        const sign = falls ? -1 : 1;
        const { quantity } = derive("growth-multiple", [fall(sign * size, bound)]);
        const multiple = 1 + (sign * truth) / 100;
        if (SIDE[quantity.bound] === "lower") expect(reachOf(quantity)).toBeLessThanOrEqual(multiple);
        if (SIDE[quantity.bound] === "upper") expect(reachOf(quantity)).toBeGreaterThanOrEqual(multiple);
        expect(SIDE[quantity.bound] === null).toBe(SIDE[bound] === null);
      },
    ),
  );
});

describe("roundShown", () => {
  test.each<[number, SingleBound, number, SingleBound]>([
    [100 / 4.2, "more-than", 23.8, "more-than"],
    [1 / 3, "about", 0.33, "about"],
    [1 + 376 / 100, "exact", 4.76, "exact"],
    [229.999_999_999_999_97, "more-than", 230, "more-than"],
    [230.000_000_000_000_03, "at-most", 230, "at-most"],
    [4.35, "at-least", 4.35, "at-least"],
    [2 / 3, "exact", 0.67, "about"],
    [2 / 3, "at-least", 0.66, "at-least"],
    [1 / 3, "less-than", 0.34, "less-than"],
    [1.005, "about", 1.01, "about"],
    [-1.005, "about", -1.01, "about"],
    [-2 / 3, "more-than", -0.67, "more-than"],
    [-2 / 3, "at-most", -0.66, "at-most"],
    [9.996, "about", 10, "about"],
    [9.999, "more-than", 9.99, "more-than"],
    [12.34, "exact", 12.3, "about"],
    [999.96, "about", 1000, "about"],
    [1234.5, "exact", 1235, "about"],
    [1234.5, "more-than", 1234, "more-than"],
    [1000, "exact", 1000, "exact"],
    [0.125, "about", 0.13, "about"],
    [0.0996, "about", 0.1, "about"],
    [0.0996, "more-than", 0.099, "more-than"],
    [0.04, "exact", 0.04, "exact"],
    [0.0375, "exact", 0.038, "about"],
    [0.004, "less-than", 0.004, "less-than"],
    [-0.004, "about", -0.004, "about"],
    [0.004_321, "less-than", 0.0044, "less-than"],
    [0.004_321, "at-least", 0.0043, "at-least"],
    [-0.004_321, "at-least", -0.0044, "at-least"],
    [0.000_999_9, "about", 0.001, "about"],
    [1e-12 / 3, "exact", 3.3e-13, "about"],
    [0, "exact", 0, "exact"],
  ])("%d, %s, is %d, %s", (value, bound, shown, shownBound) => {
    expect(roundShown(value, bound)).toEqual({ value: shown, bound: shownBound });
  });

  const value = fc
    .double({ min: -1e9, max: 1e9, noNaN: true })
    .filter((size) => size === 0 || Math.abs(size) > 1e-280);

  const small = fc.tuple(value, fc.integer({ min: -20, max: -6 })).map(([size, power]) => size * 10 ** power);
  const anyValue = fc.oneof(value, small);

  test("never overstates, and is less than one step off", () => {
    fc.assert(
      fc.property(anyValue, fc.constantFrom(...SINGLE_BOUNDS), (actual, bound) => {
        const { value: shown } = roundShown(actual, bound);
        const noise = Math.abs(actual) * 1e-13;
        const step = Math.min(
          Math.abs(actual) >= 1000 ? 1 : Math.abs(actual) >= 10 ? 0.1 : 0.01,
          // A tenth of the value, if its two digits are 10.
          Math.max(Math.abs(actual) / 10, Number.MIN_VALUE),
        );
        if (SIDE[bound] === "lower") expect(shown).toBeLessThanOrEqual(actual + noise);
        if (SIDE[bound] === "upper") expect(shown).toBeGreaterThanOrEqual(actual - noise);
        expect(Math.abs(shown - actual)).toBeLessThan(step * (SIDE[bound] === null ? 0.501 : 1.001));
      }),
    );
  });

  test("gives 0 for 0 alone, and no value the sign of another", () => {
    fc.assert(
      fc.property(anyValue, fc.constantFrom(...SINGLE_BOUNDS), (actual, bound) => {
        expect(Math.sign(roundShown(actual, bound).value)).toBe(Math.sign(actual) + 0);
      }),
    );
  });

  test("rounds once: what is rounded stays", () => {
    fc.assert(
      fc.property(anyValue, fc.constantFrom(...SINGLE_BOUNDS), (actual, bound) => {
        const once = roundShown(actual, bound);
        expect(roundShown(once.value, once.bound)).toEqual(once);
      }),
    );
  });

  test("mirrors: −x from the other side", () => {
    fc.assert(
      fc.property(value, (actual) => {
        expect(roundShown(-actual, "at-most").value).toBeCloseTo(-roundShown(actual, "at-least").value, 9);
      }),
    );
  });
});
