import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LABEL, SMALL } from "../marks/looks";
import { anyWidth } from "../test/rows.arbitrary";
import { type Box, estimate, outside, overlaps, textBox } from "../test/testBoxes";
import { BIN_GRAINS, type Bins, MOST_BINS } from "./bins";
import { type BinsLayout, layoutBins } from "./binsLayout";

const counts = fc
  .tuple(fc.oneof(fc.nat(30), fc.nat(200_000)), fc.nat(100))
  .map(([all, percent]) => ({ all, left: Math.floor((all * percent) / 100) }));
const anyBins: fc.Arbitrary<Bins> = fc.record({
  grain: fc.constantFrom(...BIN_GRAINS),
  bins: fc
    .array(counts, { maxLength: MOST_BINS })
    .map((each) => each.map((bin, at) => ({ ...bin, at: 15 + at }))),
  coarse: fc.oneof(fc.constant({ all: 0, left: 0 }), counts),
});

const textsOf = ({ names, coarse, bins }: BinsLayout): readonly Box[] => [
  ...names.map((name) => textBox(name, { size: SMALL })),
  ...bins.flatMap(({ value }) => (value ? [textBox(value, { size: LABEL, anchor: "middle" })] : [])),
  ...(coarse ? [textBox(coarse.value, { size: LABEL, bold: true })] : []),
  ...(coarse?.words.map((line) => textBox(line, { size: SMALL })) ?? []),
];

describe("any bars by time in any width", () => {
  test("stay inside, and cover no text with another", () => {
    fc.assert(
      fc.property(anyBins, anyWidth, (drawn, width) => {
        const layout = layoutBins(drawn, width, estimate);
        const frame = { left: 0, right: width, top: 0, bottom: layout.height };
        const scale = layout.scale.map(({ label }) => textBox(label, { size: SMALL }));
        expect(outside(frame, [...textsOf(layout), ...scale])).toEqual([]);
        expect(overlaps(textsOf(layout))).toEqual([]);
        expect(overlaps(scale)).toEqual([]);
      }),
    );
  });

  test("are as high as their counts, from one axis: what is there is seen, the rest in proportion", () => {
    fc.assert(
      fc.property(anyBins, anyWidth, (drawn, width) => {
        const { bins, axisY } = layoutBins(drawn, width, estimate);
        const most = Math.max(1, ...drawn.bins.map(({ all }) => all));
        const plot = Math.max(0, ...bins.map(({ allY }) => axisY - allY));
        for (const { bin, allY, leftY } of bins) {
          for (const [count, y] of [
            [bin.all, allY],
            [bin.left, leftY],
          ] as const) {
            const exact = (count / most) * plot;
            expect(axisY - y).toBeCloseTo(count === 0 ? 0 : Math.max(2, exact), 6);
          }
        }
      }),
    );
  });

  test("have a scale of whole numbers in equal steps", () => {
    fc.assert(
      fc.property(anyBins, anyWidth, (drawn, width) => {
        const marks = layoutBins(drawn, width, estimate).scale.map(({ label }) =>
          Number(label.text.replaceAll(",", "")),
        );
        expect(marks.length).toBeLessThanOrEqual(4);
        marks.forEach((mark, at) => {
          expect(mark).toBe((marks[0] ?? 0) * (at + 1));
          expect(Number.isInteger(mark)).toBe(true);
        });
      }),
    );
  });
});
