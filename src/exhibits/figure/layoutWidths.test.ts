import { expect, test } from "vitest";
import { LAYOUT_WIDTHS, layoutWidthFor } from "./layoutWidths";

test("a drawing is enlarged by a fifth at most", () => {
  for (let width: number = LAYOUT_WIDTHS[0]; width <= 1_232; width += 1) {
    expect(width / layoutWidthFor(width)).toBeLessThanOrEqual(1.2);
    expect(layoutWidthFor(width)).toBeLessThanOrEqual(width);
  }
  expect(layoutWidthFor(200)).toBe(LAYOUT_WIDTHS[0]);
});
