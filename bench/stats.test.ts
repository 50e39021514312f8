import { expect, test } from "vitest";
import { median, ratio } from "./stats.mjs";

test.each<[readonly number[], number | undefined]>([
  [[], undefined],
  [[7], 7],
  [[10, 9, 100], 10],
  [[4, 1, 3, 2], 2.5],
])("the median of %j is %s", (values, expected) => {
  expect(median(values)).toBe(expected);
});

test.each<[number | undefined, number | undefined, number | undefined]>([
  [110, 100, 1.1],
  [0, 100, 0],
  [5, 0, undefined],
  [undefined, 100, undefined],
  [100, undefined, undefined],
])("%s is %s times as many: %s", (value, base, expected) => {
  expect(ratio(value, base)).toBe(expected);
});
