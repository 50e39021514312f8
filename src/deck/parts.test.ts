import { describe, expect, test } from "vitest";
import { realDossier } from "../dossier/test/realDossier";
import { slidesOf } from "../exhibits/slides";
import { touchCommand } from "./gestures";
import { slideToward } from "./slideToward";
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

test("a table's pages hold every row once", () => {
  const rows = Array.from({ length: 33 }, (_, at) => at);
  const pages = Array.from({ length: tablePages(rows.length) }, (_, page) => tableRowsOn(rows, page));
  expect(pages.flat()).toEqual(rows);
  expect(tablePages(0)).toBe(1);
});

test("turning passes over slides with nothing for the filters, and ends at the last one that has something", () => {
  const slides = slidesOf(realDossier);
  const last = slides.length - 1;
  const nothing = new Set([...slides.slice(1, 3), ...slides.slice(-1)].map(({ id }) => id));
  expect(slideToward(1, { slides, at: 0, nothing }, false)).toBe(3);
  expect(slideToward(-1, { slides, at: 3, nothing }, false)).toBe(0);
  expect(slideToward(1, { slides, at: last - 1, nothing }, false)).toBeNull();
  expect(slideToward(1, { slides, at: 0, nothing }, true)).toBe(1);
  expect(slideToward(1, { slides, at: last, nothing }, true)).toBeNull();
  expect(slideToward(-1, { slides, at: 0, nothing }, true)).toBeNull();
});
