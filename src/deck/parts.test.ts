import { describe, expect, test } from "vitest";
import { touchCommand } from "./gestures";
import { clockWords, paceOf } from "./pace";
import { tablePages, tableRowsOn } from "./tablePages";

describe("touch", () => {
  test.each([
    ["a swipe to the left", { x: 300, y: 100 }, { x: 100, y: 120 }, "next"],
    ["a swipe to the right", { x: 100, y: 100 }, { x: 300, y: 120 }, "back"],
    ["a scroll", { x: 200, y: 100 }, { x: 220, y: 400 }, null],
    ["a tap at the right edge", { x: 390, y: 100 }, { x: 390, y: 100 }, "next"],
    ["a tap at the left edge", { x: 10, y: 100 }, { x: 11, y: 100 }, "back"],
    ["a tap in the middle", { x: 200, y: 100 }, { x: 200, y: 100 }, null],
  ])("%s", (_, from, to, command) => {
    expect(touchCommand(from, to, 400)).toBe(command);
  });
});

describe("pace", () => {
  test.each([
    ["nothing planned", 60_000, null, 0, { kind: "none" }],
    ["within the slide's time", 90_000, 10, 0, { kind: "level" }],
    ["behind", 300_000, 10, 0, { kind: "behind", minutes: 4 }],
    ["ahead", 0, 10, 9, { kind: "ahead", minutes: 9 }],
  ])("%s", (_, elapsed, planned, at, pace) => {
    expect(paceOf(elapsed, planned, at, 10)).toEqual(pace);
  });

  test.each([
    [0, "0:00"],
    [65_000, "1:05"],
    [3_661_000, "1:01:01"],
    [-5, "0:00"],
  ])("%i ms is %s", (elapsed, text) => {
    expect(clockWords(elapsed)).toBe(text);
  });
});

test("a table's pages hold every row once", () => {
  const rows = Array.from({ length: 33 }, (_, at) => at);
  const pages = Array.from({ length: tablePages(rows.length) }, (_, page) => tableRowsOn(rows, page));
  expect(pages.flat()).toEqual(rows);
  expect(tablePages(0)).toBe(1);
});
