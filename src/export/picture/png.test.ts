import { expect, test } from "vitest";
import { isOfColor } from "./png";

test.each([
  [[251, 250, 246, 255], "#fbfaf6", true],
  [[250, 251, 246, 255], "#fbfaf6", true],
  [[18, 21, 26, 255], "#fbfaf6", false],
  [[251, 250, 200, 255], "#fbfaf6", false],
  [[], "#fbfaf6", false],
])("%j is of %s: %s", (pixel, color, expected) => {
  expect(isOfColor(pixel, color)).toBe(expected);
});
