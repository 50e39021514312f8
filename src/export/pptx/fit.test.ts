import fc from "fast-check";
import { expect, test } from "vitest";
import { balancedWidth, fittingSize, heightOf, linesOf } from "./fit";
import { SMALLEST } from "./units";

const word = fc.stringMatching(/^[A-Za-z]{1,12}$/);
const anyText = fc.array(word, { minLength: 1, maxLength: 40 }).map((words) => words.join(" "));
const anyWidth = fc.integer({ min: 2, max: 12 });

test("a text of twice the size is at least twice as high", () => {
  fc.assert(
    fc.property(anyText, anyWidth, (text, width) => {
      const [small, large] = [14, 28].map((size) => heightOf(text, { size, width }));
      expect(large).toBeGreaterThanOrEqual(2 * (small ?? 0) - 1e-9);
    }),
  );
});

test("a balanced text has as many lines as before", () => {
  fc.assert(
    fc.property(anyText, anyWidth, (text, width) => {
      const setting = { size: 20, width };
      const balanced = balancedWidth(text, setting);
      expect(balanced).toBeLessThanOrEqual(width);
      expect(linesOf(text, { ...setting, width: balanced })).toBe(linesOf(text, setting));
    }),
  );
});

test("a word longer than the line is broken", () => {
  expect(linesOf("a".repeat(100), { size: 72, width: 1 })).toBeGreaterThan(10);
});

test("type is as large as fits, and no smaller than can be read", () => {
  expect(fittingSize(20, 40, (size) => size)).toBe(20);
  expect(fittingSize(50, 40, (size) => size)).toBe(40);
  expect(fittingSize(3, 40, (size) => size)).toBe(SMALLEST);
});
