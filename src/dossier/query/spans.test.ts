import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { chosenBy, readSpan, spanText, toggled, touches, withoutValue } from "./spans";

const year = fc.integer({ min: 1, max: 9999 });

describe("readSpan", () => {
  test.each([
    ["2003..2011", { from: 2003, to: 2011 }],
    ["1..9999", { from: 1, to: 9999 }],
    ["2003", null],
    ["2003..2003", null],
    ["2011..2003", null],
    ["02003..2011", null],
    ["0..2011", null],
    ["-1..2011", null],
    ["2003..", null],
    ["..2011", null],
    ["2003...2011", null],
    ["2003..2011..2012", null],
    ["2003..10000", null],
    ["1..1e9", null],
    ["x..y", null],
    ["2003 .. 2011", null],
    ["２００３..２０１１", null],
    ["", null],
    [`1..${"9".repeat(65_536)}`, null],
  ])("of %s", (text, expected) => {
    expect(readSpan(text)).toEqual(expected);
  });

  it("reads what is written, and a single year is written as one", () => {
    fc.assert(
      fc.property(year, year, (from, to) => {
        const text = spanText({ from, to });
        if (from < to) expect(readSpan(text)).toEqual({ from, to });
        if (from === to) expect(text).toBe(String(from));
        if (from > to) expect(readSpan(text)).toBeNull();
      }),
    );
  });
});

describe("chosenBy", () => {
  it("takes a value by itself, and the years of a span with both its ends", () => {
    const isChosen = chosenBy(["1999", "2003..2005"]);
    const years = ["1998", "1999", "2002", "2003", "2004", "2005", "2006"];
    expect(years.filter(isChosen)).toEqual(["1999", "2003", "2004", "2005"]);
  });

  it("takes an id as it is", () => {
    expect(["ann", "ben", "2003"].filter(chosenBy(["ben"]))).toEqual(["ben"]);
    expect(chosenBy([])("ann")).toBe(false);
  });
});

describe("touches", () => {
  it("wants a sound span and a year in it", () => {
    expect(touches("2003..2011", ["1999", "2011"])).toBe(true);
    expect(touches("2003..2011", ["2002", "2012"])).toBe(false);
    expect(touches("2011..2003", ["2005"])).toBe(false);
    expect(touches("2005", ["2005"])).toBe(false);
  });
});

describe("toggled", () => {
  test.each([
    [["ann"], "ben", ["ann", "ben"]],
    [["ann", "ben"], "ann", ["ben"]],
    [["2003..2005"], "2006", ["2003..2005", "2006"]],
    [["2003..2005"], "2004", ["2003", "2005"]],
  ])("of %j and %s", (chosen, value, expected) => {
    expect(toggled(chosen, value)).toEqual(expected);
  });
});

describe("withoutValue", () => {
  test.each([
    [["ann", "ben"], "ann", ["ben"]],
    [["2003..2011"], "2005", ["2003..2004", "2006..2011"]],
    [["2003..2005"], "2004", ["2003", "2005"]],
    [["2003..2005"], "2003", ["2004..2005"]],
    [["2003..2005"], "2005", ["2003..2004"]],
    [["1999", "2003..2004", "2004"], "2004", ["1999", "2003"]],
    [["2003..2005"], "1999", ["2003..2005"]],
  ])("of %j without %s is %j", (chosen, value, expected) => {
    expect(withoutValue(chosen, value)).toEqual(expected);
  });

  it("takes that value and no other, whatever is chosen", () => {
    const near = fc.integer({ min: 1, max: 12 });
    const anyChosen = fc.array(
      fc.tuple(near, near).map(([a, b]) => spanText({ from: Math.min(a, b), to: Math.max(a, b) })),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(anyChosen, near, (chosen, gone) => {
        const left = chosenBy(withoutValue(chosen, String(gone)));
        for (let at = 0; at <= 13; at++)
          expect(left(String(at))).toBe(at !== gone && chosenBy(chosen)(String(at)));
      }),
    );
  });
});
