import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { chosenOf, moved, spanOfChosen } from "./chosenYears";

const ALL = { from: 1984, to: 2023 };

describe("spanOfChosen", () => {
  test.each([
    [[], ALL],
    [["2003..2011"], { from: 2003, to: 2011 }],
    [["2003"], { from: 2003, to: 2003 }],
    [["2010", "1999..2004"], { from: 1999, to: 2010 }],
    [["1..9999"], ALL],
    [["1..1990"], { from: 1984, to: 1990 }],
    [["1980"], { from: 1984, to: 1984 }],
    [["2030"], { from: 2023, to: 2023 }],
  ])("of %j is %j", (chosen, expected) => {
    expect(spanOfChosen(chosen, ALL)).toEqual(expected);
  });
});

it("all years are nothing chosen", () => {
  expect(chosenOf(ALL, ALL)).toEqual([]);
  expect(chosenOf({ from: 1985, to: 2023 }, ALL)).toEqual(["1985..2023"]);
  expect(chosenOf({ from: 1984, to: 1984 }, ALL)).toEqual(["1984"]);
});

describe("moved", () => {
  test.each([
    ["from", 2005, { from: 2005, to: 2011 }],
    ["from", 2020, { from: 2020, to: 2020 }],
    ["to", 2020, { from: 2003, to: 2020 }],
    ["to", 1990, { from: 1990, to: 1990 }],
  ] as const)("%s to %d", (end, year, expected) => {
    expect(moved({ from: 2003, to: 2011 }, end, year)).toEqual(expected);
  });

  it("never ends before it starts, and is read back as it was chosen", () => {
    const year = fc.integer({ min: ALL.from, max: ALL.to });
    fc.assert(
      fc.property(year, year, year, fc.constantFrom("from", "to"), (a, b, to, end) => {
        const span = moved({ from: Math.min(a, b), to: Math.max(a, b) }, end, to);
        expect(span.from).toBeLessThanOrEqual(span.to);
        expect(spanOfChosen(chosenOf(span, ALL), ALL)).toEqual(span);
      }),
    );
  });
});
