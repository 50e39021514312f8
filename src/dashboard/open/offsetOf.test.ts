import fc from "fast-check";
import { expect, test } from "vitest";
import { offsetOf } from "./offsetOf";

test.each([
  ["{}", 1, 1, 0],
  ['{\n  "a": 1\n}', 2, 3, 4],
  ["ab\ncd", 1, 9, 2],
  ["ab\ncd", 3, 1, 5],
  ["", 1, 1, 0],
])("of %j, line %i, column %i is at %i", (text, line, column, offset) => {
  expect(offsetOf(text, line, column)).toBe(offset);
});

test("leads back to any character", () => {
  const piece = fc.oneof(fc.string(), fc.constant("\n"));
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join("");
      for (let at = 0; at < text.length; at++) {
        const lines = text.slice(0, at).split("\n");
        expect(offsetOf(text, lines.length, (lines.at(-1) ?? "").length + 1)).toBe(at);
      }
    }),
  );
});
