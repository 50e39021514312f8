import { expect, test } from "vitest";
import { greatestScale } from "./fit";

const between = { greatest: 1.5, least: 0.75 };

test.each([
  [1000, 1.5],
  [150, 1.5],
  [130, 1.3],
  [75, 0.75],
  [74, null],
])("in a room of %d the scale is %j", (room, scale) => {
  const found = greatestScale(between, room, (size) => Math.round(size * 100));
  if (scale === null) expect(found).toBeNull();
  else expect(found).toBeCloseTo(scale, 6);
});

test("tries one scale where there is but one", () => {
  expect(greatestScale({ greatest: 1, least: 1 }, 10, () => 10)).toBe(1);
  expect(greatestScale({ greatest: 1, least: 1 }, 10, () => 11)).toBeNull();
});
