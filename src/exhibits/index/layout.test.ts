import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LABEL, pastEnd, SMALL, VALUE } from "../marks/looks";
import { anyIndex, anyWidth } from "../test/rows.arbitrary";
import { type Box, estimate, outside, overlaps, textBox } from "../test/testBoxes";
import { type IndexLayout, layoutIndex, type PlacedSurcharge } from "./layout";

const STRONG = { size: LABEL, bold: true };
const MARK = { size: VALUE, bold: true };
const PLAIN = { size: SMALL };

const barsOf = ({ rows, zero, one, barHeight }: IndexLayout): readonly Box[] =>
  rows.map(({ row, barY, end }) => {
    const past = pastEnd(row.look, barHeight);
    return {
      what: "bar",
      left: row.multiple < 1 ? Math.min(zero, end - past) : zero,
      right: row.multiple < 1 ? one : end + past,
      top: barY,
      bottom: barY + barHeight,
    };
  });

const sideTexts = ({ title, name, sum, added, isAddedInside }: PlacedSurcharge): readonly Box[] => [
  ...[...title, ...name].map((text) => textBox(text, STRONG)),
  ...sum.map((text) => textBox(text, MARK)),
  textBox(added, { ...MARK, anchor: isAddedInside ? "middle" : "start" }),
];

describe("any multiples in any width", () => {
  test("stay inside, and no text meets another or a bar", () => {
    fc.assert(
      fc.property(anyIndex, anyWidth, (rows, width) => {
        const layout = layoutIndex(rows, { width }, estimate);
        const texts = [
          ...layout.title.map((text) => textBox(text, STRONG)),
          ...layout.baseline.words.map((text) => textBox(text, PLAIN)),
          ...layout.rows.flatMap(({ name, value, under }) => [
            ...name.map((text) => textBox(text, STRONG)),
            ...value.map((text) => textBox(text, MARK)),
            ...(under ? [textBox(under, PLAIN)] : []),
          ]),
          ...(layout.surcharge ? sideTexts(layout.surcharge) : []),
        ];
        const frame = { left: 0, right: width, top: 0, bottom: layout.height };
        expect(outside(frame, [...texts, ...barsOf(layout)])).toEqual([]);
        expect(overlaps(texts)).toEqual([]);
        for (const bar of barsOf(layout)) {
          const beside = texts.filter(({ what }) => what !== layout.surcharge?.added.text);
          expect(overlaps([bar, ...beside])).toEqual([]);
        }
      }),
    );
  });

  test("end where their multiples are, on one scale from one zero", () => {
    fc.assert(
      fc.property(anyIndex, anyWidth, (rows, width) => {
        const { rows: placed, zero, one } = layoutIndex(rows, { width }, estimate);
        for (const { row, end } of placed) expect(end).toBeCloseTo(zero + row.multiple * (one - zero), 6);
      }),
    );
  });
});

test("a value keeps its words: on several lines if one is too long", () => {
  fc.assert(
    fc.property(anyIndex, anyWidth, (rows, width) => {
      for (const { row, value } of layoutIndex(rows, { width }, estimate).rows)
        expect(value.map(({ text }) => text).join(" ")).toBe(row.value);
    }),
  );
});

test("bars grow to fill the height of a slide", () => {
  fc.assert(
    fc.property(anyIndex, (rows) => {
      const natural = layoutIndex(rows, { width: 720 }, estimate, true);
      const grown = layoutIndex(rows, { width: 720, height: natural.height + 60 }, estimate, true);
      expect(grown.barHeight).toBeGreaterThanOrEqual(natural.barHeight);
    }),
  );
});
