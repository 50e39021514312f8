import { expect, test } from "vitest";
import { rowsAround } from "./rowsAround";

test.each([
  ["at the start", { first: -2, last: 3 }, 100, -1, [0, 1, 2, 3, 99]],
  ["in the middle", { first: 50, last: 52 }, 100, -1, [0, 50, 51, 52, 99]],
  ["at the end", { first: 98, last: 105 }, 100, -1, [0, 98, 99]],
  ["away from the focus", { first: 50, last: 51 }, 100, 7, [0, 6, 7, 8, 50, 51, 99]],
  ["over the focus", { first: 6, last: 8 }, 100, 7, [0, 6, 7, 8, 99]],
  ["with the focus on the first row", { first: 50, last: 50 }, 100, 0, [0, 1, 50, 99]],
  ["with the focus on the last row", { first: 50, last: 50 }, 100, 99, [0, 50, 98, 99]],
  ["of no rows", { first: 0, last: 5 }, 0, -1, []],
] as const)("%s", (_, window, count, focused, expected) => {
  expect(rowsAround(window, count, focused)).toEqual(expected);
});
