import { expect, test } from "vitest";
import { scrollBy } from "./showMark";

const SEEN = { top: 100, bottom: 800 };

test.each([
  ["is seen", { top: 300, bottom: 330 }, 0],
  ["is far down", { top: 1985, bottom: 2015 }, 1550],
  ["is under the bar", { top: 80, bottom: 120 }, -350],
  ["is cut at the bottom", { top: 780, bottom: 820 }, 350],
  ["is higher than the window", { top: 0, bottom: 1000 }, 50],
])("a mark that %s", (_, mark, by) => {
  expect(scrollBy(mark, SEEN)).toBe(by);
});
