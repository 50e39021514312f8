import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { layoutBars, namesCrowd } from "../bars/layout";
import { layoutChange } from "../change/layout";
import { anyLongChanges, anyLongPanel, anyWidth } from "../test/rows.arbitrary";
import { estimate, outside, overlaps, textBox } from "../test/testBoxes";
import { clip } from "./dense";
import { LABEL, SMALL } from "./looks";

const STRONG = { size: LABEL, bold: true };
const PLAIN = { size: SMALL };

describe("many bars in any width", () => {
  test("stay inside, each in its row, and cover no text with another", () => {
    fc.assert(
      fc.property(anyLongPanel, anyWidth, (panel, width) => {
        const above = namesCrowd([panel], width, estimate);
        const { bars, rowHeight, barHeight, zero } = layoutBars(panel, width, above, estimate);
        expect(rowHeight).toBeLessThan(40);
        for (const { top, barY, end, name, period, value, note } of bars) {
          const boxes = [
            ...name.map((text) => textBox(text, STRONG)),
            ...period.map((text) => textBox(text, PLAIN)),
            textBox(value, STRONG),
            ...(note ? [textBox(note, PLAIN)] : []),
            { what: "bar", left: zero, right: end, top: barY, bottom: barY + barHeight },
          ];
          expect(overlaps(boxes)).toEqual([]);
          expect(outside({ left: 0, right: width, top, bottom: top + rowHeight }, boxes)).toEqual([]);
        }
      }),
    );
  });
});

describe("many changes in any width", () => {
  test("stay inside, each in its row, and cover no text with another", () => {
    fc.assert(
      fc.property(anyLongChanges, anyWidth, (rows, width) => {
        const { rows: placed, rowHeight, barHeight, zero } = layoutChange(rows, width, estimate);
        for (const { row, top, barY, end, name, period, value } of placed) {
          const isDown = row.figure.quantity.value < 0;
          const bar = { left: Math.min(zero, end), right: Math.max(zero, end) };
          const boxes = [
            ...name.map((text) => textBox(text, STRONG)),
            ...period.map((text) => textBox(text, PLAIN)),
            textBox(value, { ...STRONG, anchor: isDown ? "end" : "start" }),
            { what: "bar", ...bar, top: barY, bottom: barY + barHeight },
          ];
          expect(overlaps(boxes)).toEqual([]);
          expect(outside({ left: 0, right: width, top, bottom: top + rowHeight }, boxes)).toEqual([]);
        }
      }),
    );
  });
});

describe("a text that is cut", () => {
  test("is whole where it fits, else its beginning, as much as fits", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), fc.nat(200), (text, width) => {
        const cut = clip(text, width, 10, estimate);
        expect(estimate(cut, 10)).toBeLessThanOrEqual(width + 0.01);
        if (cut !== text && cut !== "") expect(text.startsWith(cut.slice(0, -1))).toBe(true);
      }),
    );
  });

  test.each([
    ["Shop 12", 42, "Shop 12"],
    ["Shop 12", 41, "Shop…"],
    ["Shop", 5, ""],
  ])("%s in %i pixels: “%s”", (text, width, cut) => {
    expect(clip(text, width, 10, estimate)).toBe(cut);
  });
});
