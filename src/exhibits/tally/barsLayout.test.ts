import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LABEL, SMALL } from "../marks/looks";
import { anyTally, anyWidth } from "../test/rows.arbitrary";
import { estimate, outside, overlaps, textBox } from "../test/testBoxes";
import { layoutTallyBars } from "./barsLayout";
import type { SummedRow } from "./rows";

const part = fc
  .tuple(fc.nat(1000), fc.nat(100))
  .map(([all, percent]) => ({ all, matching: Math.floor((all * percent) / 100) }));
const anySummed: fc.Arbitrary<readonly SummedRow[]> = fc
  .tuple(
    anyTally,
    fc.array(fc.record({ described: part, hollow: part, possible: part }), { minLength: 4, maxLength: 4 }),
  )
  .map(([rows, sums]) =>
    rows.flatMap((row, at) => {
      const counts = sums[at];
      return counts ? [{ ...row, marks: [], counts }] : [];
    }),
  );

describe("bars of any counts in any width", () => {
  test("stay inside, each in its row, and cover no text with another", () => {
    fc.assert(
      fc.property(anySummed, anyWidth, (rows, width) => {
        const { rows: placed, barHeight, height } = layoutTallyBars(rows, width, estimate);
        for (const { top, height: own, name, role, barY, segments, value, described, note } of placed) {
          const boxes = [
            ...name.map((text) => textBox(text, { size: LABEL, bold: true })),
            ...[...role, ...(described ? [described] : []), ...note].map((text) =>
              textBox(text, { size: SMALL }),
            ),
            ...(value ? [textBox(value, { size: LABEL, bold: true })] : []),
            ...segments.map(({ x, width: length }) => ({
              what: "bar",
              left: x,
              right: x + length,
              top: barY,
              bottom: barY + barHeight,
            })),
          ];
          expect(overlaps(boxes)).toEqual([]);
          expect(outside({ left: 0, right: width, top, bottom: top + own }, boxes)).toEqual([]);
        }
        expect(height).toBeCloseTo(
          placed.reduce((sum, { height: own }) => sum + own, 0),
          6,
        );
      }),
    );
  });

  test("are as long as what they count, on one scale", () => {
    fc.assert(
      fc.property(anySummed, anyWidth, (rows, width) => {
        const bars = layoutTallyBars(rows, width, estimate).rows.map(({ row: { counts }, segments }) => ({
          count: counts.described.all + counts.hollow.all + counts.possible.all,
          length: segments.reduce((sum, segment) => sum + segment.width, 0),
        }));
        const longest = bars.reduce((most, bar) => (bar.count > most.count ? bar : most), {
          count: 0,
          length: 0,
        });
        // A part of next to nothing is drawn a little wider than it is.
        for (const { count, length } of bars) {
          expect(
            Math.abs(length - (count / Math.max(1, longest.count)) * longest.length),
          ).toBeLessThanOrEqual(4 * 1.5);
        }
      }),
    );
  });
});
