import { describe, expect, test } from "vitest";
import { realDossier } from "../dossier/test/realDossier";
import { slidesOf } from "../view/slides";
import { FRESH_DECK } from "./deck";
import { touchCommand } from "./gestures";
import { slideAfter } from "./slideAfter";
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

test("what comes next is what turning leads to", () => {
  const slides = slidesOf(realDossier);
  const nothing = new Set(slides.slice(1, 3).map(({ id }) => id));
  expect(slideAfter({ slides, at: 0, deck: FRESH_DECK, nothing })).toBe(3);
  expect(slideAfter({ slides, at: 0, deck: { ...FRESH_DECK, all: true }, nothing })).toBe(1);
  expect(slideAfter({ slides, at: slides.length - 1, deck: FRESH_DECK, nothing })).toBeNull();
});
