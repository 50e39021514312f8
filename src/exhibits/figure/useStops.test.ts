import { expect, test } from "vitest";
import { stopAfter } from "./useStops";

test.each([
  ["ArrowRight", -1, 0],
  ["ArrowDown", 0, 1],
  ["ArrowDown", 2, 2],
  ["ArrowLeft", 2, 1],
  ["ArrowUp", 0, 0],
  ["ArrowUp", -1, 0],
  ["Home", 2, 0],
  ["End", -1, 2],
  ["Tab", 1, null],
  ["a", 1, null],
])("%s at stop %d of three leads to %s", (key, at, next) => {
  expect(stopAfter(key, at, 3)).toBe(next);
});
