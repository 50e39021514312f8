import { expect, test } from "vitest";
import { paintOf } from "./color";

test.each([
  ["rgb(179, 38, 30)", "#b3261e", 1],
  ["rgba(0, 0, 0, 0)", "#000000", 0],
  ["rgba(22, 26, 32, 0.45)", "#161a20", 0.45],
  ["rgb(22 26 32 / 0.45)", "#161a20", 0.45],
  ["color(srgb 1 0.5 0)", "#ff8000", 1],
  ["color(srgb 1 0.5 0 / 0.25)", "#ff8000", 0.25],
  ["transparent", "transparent", 0],
  ["none", "none", 1],
])("%s is %s at %d", (computed, color, opacity) => {
  expect(paintOf(computed)).toEqual({ color, opacity });
});
