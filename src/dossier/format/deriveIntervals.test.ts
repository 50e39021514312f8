import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { endsOf } from "./bounds";
import { derive } from "./derive";
import type { Formula, SingleBound } from "./lists";
import type { Quantity } from "./quantity";
import { faultIn } from "./test/faultIn";

const q = (value: number, unit: string, bound: SingleBound = "exact"): Quantity => ({ value, unit, bound });

describe("derive, of intervals", () => {
  const between = (low: number, high: number, unit: string): Quantity => ({
    low,
    high,
    unit,
    bound: "between",
  });

  test.each<[string, Formula, Quantity[], Quantity]>([
    ["an interval by a value", "quotient", [between(6, 9, "days"), q(3, "days")], between(2, 3, "times")],
    ["a value by an interval", "quotient", [q(6, "usd"), between(2, 3, "times")], between(2, 3, "usd")],
    ["two intervals", "quotient", [between(6, 8, "days"), between(2, 4, "days")], between(1.5, 4, "times")],
    ["around zero", "quotient", [between(-6, 9, "usd"), q(-3, "usd")], between(-3, 2, "times")],
    ["rounded outward", "quotient", [between(1, 2, "days"), q(3, "days")], between(0.33, 0.67, "times")],
    [
      "more than an interval",
      "quotient",
      [q(6, "usd", "more-than"), between(2, 3, "usd")],
      q(2, "times", "more-than"),
    ],
    [
      "at most an interval",
      "quotient",
      [q(6, "usd", "at-most"), between(2, 3, "usd")],
      q(3, "times", "at-most"),
    ],
    [
      "an interval by at least",
      "quotient",
      [between(6, 8, "usd"), q(2, "usd", "at-least")],
      q(4, "times", "at-most"),
    ],
    ["a share", "percent-share", [between(1, 2, "usd"), q(4, "usd")], between(25, 50, "percent")],
    ["a growth", "growth-multiple", [between(50, 100, "percent")], between(1.5, 2, "times")],
    [
      "a fall",
      "growth-multiple",
      [{ ...between(-40, -20, "percent"), change: true }],
      between(0.6, 0.8, "times"),
    ],
    [
      "a change by times",
      "quotient",
      [{ ...between(-40, -20, "percent"), change: true }, q(2, "times")],
      { ...between(-20, -10, "percent"), change: true },
    ],
    [
      "ends that differ by noise",
      "quotient",
      [between(1, 1 + 2e-16, "usd"), q(1, "usd")],
      q(1, "times", "about"),
    ],
  ])("of intervals: %s", (_, formula, inputs, quantity) => {
    expect(derive(formula, inputs).quantity).toEqual(quantity);
  });

  test.each<[string, Quantity[], RegExp]>([
    ["about an interval", [q(1, "usd", "about"), between(1, 2, "usd")], /approximate figure and an interval/],
    [
      "an interval by about",
      [between(1, 2, "usd"), q(1, "usd", "about")],
      /approximate figure and an interval/,
    ],
    ["a divisor around 0", [q(1, "usd"), between(-1, 2, "usd")], /divisor of 0/],
    ["a divisor from 0 on", [q(1, "usd"), between(0, 2, "usd")], /divisor of 0/],
    ["a bound by an interval below 0", [q(1, "usd", "at-least"), between(-2, -1, "usd")], /not positive/],
    ["an interval from 0 by a bound", [between(0, 1, "usd"), q(1, "usd", "at-least")], /not positive/],
    ["too large", [between(1, 1e308, "usd"), q(1e-10, "usd")], /too large/],
  ])("refuses %s", (_, inputs, message) => {
    expect(faultIn(() => derive("quotient", inputs))).toMatch(message);
  });

  test("a quotient of intervals holds every quotient of what is in them", () => {
    const size = fc.double({ min: 0.01, max: 1000, noNaN: true });
    const part = fc.double({ min: 0, max: 1, noNaN: true });
    const inside = (low: number, width: number, at: number) => low + width * at;
    fc.assert(
      fc.property(size, size, size, size, part, part, (a, widthA, b, widthB, atA, atB) => {
        const { exact } = derive("quotient", [between(a, a + widthA, "usd"), between(b, b + widthB, "usd")]);
        const actual = inside(a, widthA, atA) / inside(b, widthB, atB);
        expect(endsOf(exact).low).toBeLessThanOrEqual(actual * (1 + 1e-12));
        expect(endsOf(exact).high).toBeGreaterThanOrEqual(actual * (1 - 1e-12));
      }),
    );
  });
});
