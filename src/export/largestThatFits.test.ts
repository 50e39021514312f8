import { expect, test } from "vitest";
import { largestThatFits } from "./largestThatFits";

const between = { greatest: 1.5, least: 0.75, step: 0.05 };

test.each([
  [1000, 1.5],
  [150, 1.5],
  [130, 1.3],
  [75, 0.75],
  [74, null],
])("in a room of %d the scale is %j", (room, scale) => {
  const found = largestThatFits(between, (size) => Math.round(size * 100) <= room);
  if (scale === null) expect(found).toBeNull();
  else expect(found).toBeCloseTo(scale, 6);
});

test("tries one scale if there is but one", () => {
  const one = { greatest: 1, least: 1, step: 0.05 };
  expect(largestThatFits(one, () => true)).toBe(1);
  expect(largestThatFits(one, () => false)).toBeNull();
});
