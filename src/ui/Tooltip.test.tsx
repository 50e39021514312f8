// @vitest-environment happy-dom
import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, it, vi } from "vitest";
import { Tooltip } from "./Tooltip";

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

/** A card of 200 × 80 in a window of 1024 × 768. */
function at(left: number, top: number) {
  vi.spyOn(HTMLElement.prototype, "getBoundingClientRect").mockReturnValue(new DOMRect(0, 0, 200, 80));
  render(<Tooltip anchor={new DOMRect(left, top, 40, 20)}>Three rolls</Tooltip>);
  const { style, textContent } = screen.getByRole("tooltip");
  expect(textContent).toBe("Three rolls");
  return [style.left, style.top];
}

it.each([
  ["above its mark, in the middle", 500, 300, ["420px", "212px"]],
  ["below a mark at the top, never over it", 500, 60, ["420px", "88px"]],
  ["inside the window at its left edge", 0, 300, ["8px", "212px"]],
  ["inside the window at its right edge", 1000, 300, ["816px", "212px"]],
])("the card stands %s", (_, left, top, expected) => {
  expect(at(left, top)).toEqual(expected);
});
