import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { measure } from "./measure";

test.each([
  ["", 0],
  ["2024", 19.88],
  ["más", measure("mas", 10)],
  ["č", measure("c", 10)],
  ["c\u030c", measure("c", 10)],
  ["中国", 20],
  ["Ω", 10],
  ["≈", 10],
  ["🚀", 14],
  ["⁨a⁩", measure("a", 10)],
])("%j is %d px wide at 10 px", (text, width) => {
  expect(measure(text, 10)).toBeCloseTo(width, 6);
});

test("figures are all as wide, so that they stand under each other", () => {
  const widths = new Set([..."0123456789"].map((figure) => measure(figure, 15, true)));
  expect(widths.size).toBe(1);
});

describe("any text", () => {
  const anyText = fc.string({ unit: "grapheme" });

  test("grows with its size, and letters are no narrower in bold", () => {
    fc.assert(
      fc.property(anyText, fc.boolean(), (text, bold) => {
        expect(measure(text, 30, bold)).toBeCloseTo(2 * measure(text, 15, bold), 6);
        const letters = text.replaceAll(/[^a-z]/gi, "");
        expect(measure(letters, 15, true)).toBeGreaterThanOrEqual(measure(letters, 15) - 0.001);
      }),
    );
  });

  test("is as wide as its parts", () => {
    fc.assert(
      fc.property(anyText, anyText, (one, other) => {
        expect(measure(one + other, 15)).toBeCloseTo(measure(one, 15) + measure(other, 15), 6);
      }),
    );
  });
});
