import fc from "fast-check";
import { expect, test } from "vitest";
import { holdsNumber, yearBar } from "./yearBar";

test.each([
  [0, 17, "100%", "0%"],
  [17, 17, "10%", "90%"],
  [1, 17, "95%", "5%"],
  [1, 4000, "95%", "5%"],
])("%i of %i starts at %s and is %s high", (count, most, y, height) => {
  expect(yearBar(count, most)).toEqual({ y, height });
});

test("a bar stands on the ground, under room for a number, or holds it", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10_000 }), fc.integer({ min: 0, max: 10_000 }), (most, some) => {
      const count = Math.min(most, some);
      const { y, height } = yearBar(count, most);
      expect(Number.parseInt(y, 10) + Number.parseInt(height, 10)).toBe(100);
      if (!holdsNumber(count, most)) expect(Number.parseInt(y, 10)).toBeGreaterThanOrEqual(50);
    }),
  );
});
