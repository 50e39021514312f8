import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayText, whenText } from "../test/dates.arbitrary";
import { earliestDay, isEdtf, isoDay, latestDay, parseWhen, type When, yearsOf } from "./dates";

describe("isEdtf", () => {
  test.each([
    ..."2018 2018~ 2018? 2018% 2017-04 2017-04~ 2017-04-25 2017-04-25~ 2024-02-29 2000-02-29 0050".split(" "),
    ..."2018/2024-04-29 2018~/2019? 2024-04-28/2024-04-28 2024-04-29/2024".split(" "),
    ..."2021/.. 2021/ ../2017-04-27 /2017-04-27".split(" "),
    ..."[2023..2024] [2023-04..2024-04] [2023-04-29..2024-04-27]".split(" "),
  ])("accepts %j", (text) => {
    expect(isEdtf(text)).toBe(true);
  });

  test.each([
    ["nothing", ""],
    ["a blank before", " 2018"],
    ["words", "April 2017"],
    ["month 13", "2018-13"],
    ["month 0", "2018-00"],
    ["one digit", "2018-2"],
    ["30 February", "2018-02-30"],
    ["29 February in a common year", "2023-02-29"],
    ["29 February in a common century", "2100-02-29"],
    ["31 April in an interval", "2018-04-31/2018-05"],
    ["an end before the start", "2018/2017"],
    ["a set that ends before it starts", "[2024..2023]"],
    ["two open ends", "../.."],
    ["two empty ends", "/"],
    ["three ends", "2018/2019/2020"],
    ["a time of day", "2018-04-28T10:00:00Z"],
    ["a season", "2018-21"],
    ["a decade", "201"],
    ["a long year", "Y20180"],
    ["year 0", "0000"],
    ["a year before it", "-0044"],
    ["unspecified digits", "201X"],
    ["an unspecified month", "2018-XX"],
    ["significant digits", "2018S2"],
    ["a part qualified", "2018-~04"],
    ["a part qualified in a set", "[~2018..2019]"],
    ["an open set", "[2023..]"],
    ["a set of one date", "[2018]"],
    ["a set of dates", "[2023,2024]"],
    ["a set of more than a range", "[2023..2024,2026]"],
    ["a list", "{2023..2024}"],
    ["a set of two precisions", "[2023-12..2024]"],
    ["full-width digits", "２０１８"],
  ])("refuses %s: %j", (_, text) => {
    expect(isEdtf(text)).toBe(false);
  });

  test("refuses long text without parsing it", () => {
    expect(isEdtf(`2018~/${"2".repeat(1_000_000)}`)).toBe(false);
  });

  test("answers for any text, and parseWhen throws exactly where the answer is no", () => {
    const anyText = fc.oneof(fc.string(), fc.stringMatching(/^[[{]?[-\d.,/~?%XTYS]{0,24}[\]}]?$/), whenText);
    fc.assert(
      fc.property(anyText, (text) => {
        if (isEdtf(text)) expect(parseWhen(text).edtf).toBe(text);
        else expect(() => parseWhen(text)).toThrow(RangeError);
      }),
    );
  });

  test("accepts every day that exists, and an interval only forward", () => {
    fc.assert(
      fc.property(dayText, dayText, (a, b) => {
        expect(isEdtf(a)).toBe(true);
        expect(isEdtf(`${a}/${b}`)).toBe(a <= b);
      }),
    );
  });
});

describe("parseWhen", () => {
  test.each<[string, Omit<When, "edtf">]>([
    ["2018", date({ year: 2018 })],
    ["2017-04~", date({ year: 2017, month: 4, approximate: true })],
    ["2017-04-25?", date({ year: 2017, month: 4, day: 25, uncertain: true })],
    ["2018%", date({ year: 2018, approximate: true, uncertain: true })],
    ["2018/2019", { shape: "interval", from: point({ year: 2018 }), to: point({ year: 2019 }) }],
    ["2021/..", { shape: "interval", from: point({ year: 2021 }), to: null }],
    ["/2017-04-27", { shape: "interval", from: null, to: point({ year: 2017, month: 4, day: 27 }) }],
    ["[2023..2024]", { shape: "between", from: point({ year: 2023 }), to: point({ year: 2024 }) }],
  ])("%s", (edtf, parts) => {
    expect(parseWhen(edtf)).toEqual({ edtf, ...parts });
  });

  test("says what is wrong and how to write it, briefly", () => {
    expect(() => parseWhen("2018-02-30")).toThrow(/^"2018-02-30" is not a date: write it like "2018"/);
    expect(() => parseWhen("x".repeat(100_000))).toThrow(/^.{0,200}$/);
  });
});

test.each<[string, number[]]>([
  ["2018", [2018]],
  ["2024-04~", [2024]],
  ["2018/2024-04-29", [2018, 2019, 2020, 2021, 2022, 2023, 2024]],
  ["2021/..", [2021]],
  ["../2017-04-27", [2017]],
  ["[2023-04-29..2024-04-27]", [2023, 2024]],
])("%s belongs to the years %j", (edtf, years) => {
  expect(yearsOf(parseWhen(edtf))).toEqual(years);
});

test.each([
  ["2018", "2018-01-01", "2018-12-31"],
  ["2024-02~", "2024-02-01", "2024-02-29"],
  ["0050-03-01", "0050-03-01", "0050-03-01"],
  ["2018/2024-04", "2018-01-01", "2024-04-30"],
  ["2021/..", "2021-01-01", "2021-12-31"],
  ["../2017-04", "2017-04-01", "2017-04-30"],
  ["[2023-04-29..2024-04-27]", "2023-04-29", "2024-04-27"],
])("%s can mean %s to %s", (edtf, first, last) => {
  const when = parseWhen(edtf);
  expect([isoDay(earliestDay(when)), isoDay(latestDay(when))]).toEqual([first, last]);
});

test("days are counted as the calendar of the platform counts them, in every month of every year", () => {
  for (let year = 1; year <= 9999; year++) {
    for (let month = 1; month <= 12; month++) {
      const when = parseWhen(`${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}`);
      const first = new Date(0).setUTCFullYear(year, month - 1, 1) / 86_400_000;
      const last = new Date(0).setUTCFullYear(year, month, 0) / 86_400_000;
      if (earliestDay(when) !== first || latestDay(when) !== last) expect.fail(when.edtf);
    }
  }
});

test("day numbers count from 1970", () => {
  expect(earliestDay(parseWhen("1970-01-02"))).toBe(1);
  expect(earliestDay(parseWhen("1970"))).toBe(0);
});

function point(parts: {
  year: number;
  month?: number;
  day?: number;
  approximate?: boolean;
  uncertain?: boolean;
}) {
  return { month: null, day: null, approximate: false, uncertain: false, ...parts };
}

function date(parts: Parameters<typeof point>[0]): Omit<When, "edtf"> {
  return { shape: "date", from: point(parts), to: point(parts) };
}
