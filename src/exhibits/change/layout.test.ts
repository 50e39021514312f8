import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { realDossier } from "../../dossier/test/realDossier";
import { FADE, GAP, LABEL, lookOf, SMALL } from "../marks/looks";
import { anyChanges, anyWidth } from "../test/rows.arbitrary";
import { type Box, estimate, outside, overlaps, textBox, WIDTHS } from "../test/testBoxes";
import { changeRowOf, exhibitIn, figureOf, quantityOf, viewOf } from "../test/testRows";
import { type ChangeLayout, layoutChange, type PlacedChange } from "./layout";
import { type ChangeRow, changeRows } from "./rows";

const layOut = (rows: readonly ChangeRow[], width: number) => layoutChange(rows, width, estimate);
const isDown = ({ row }: PlacedChange) => row.figure.quantity.value < 0;

/** The bar with the fade past it. */
function inkOf({ zero, barHeight }: ChangeLayout, change: PlacedChange): Box {
  const { row, barY, end } = change;
  const fade = lookOf(row.figure).fade === "past" ? FADE : 0;
  const tip = isDown(change) ? end - fade : end + fade;
  return {
    what: "bar",
    left: Math.min(zero, tip),
    right: Math.max(zero, tip),
    top: barY,
    bottom: barY + barHeight,
  };
}

const boxesOf = (layout: ChangeLayout, change: PlacedChange): readonly Box[] => [
  ...change.name.map((text) => textBox(text, { size: LABEL, bold: true })),
  ...change.period.map((text) => textBox(text, { size: SMALL })),
  textBox(change.value, { size: LABEL, bold: true, anchor: isDown(change) ? "end" : "start" }),
  inkOf(layout, change),
];

const anyRows = fc.tuple(anyChanges, anyWidth);

describe("any changes in any width", () => {
  test("fit on both sides, each in its row", () => {
    fc.assert(
      fc.property(anyRows, ([rows, width]) => {
        const layout = layOut(rows, width);
        for (const change of layout.rows) {
          const row = { left: 0, right: width, top: change.top, bottom: change.top + layout.rowHeight };
          expect(outside(row, boxesOf(layout, change))).toEqual([]);
        }
        expect(layout.height).toBe(layout.rowHeight * rows.length);
      }),
    );
  });

  test("cover no name with a bar, its fade or its value", () => {
    fc.assert(
      fc.property(anyRows, ([rows, width]) => {
        const layout = layOut(rows, width);
        expect(overlaps(layout.rows.flatMap((change) => boxesOf(layout, change)))).toEqual([]);
      }),
    );
  });

  test("start from one zero line, on one scale, which is the chart's", () => {
    fc.assert(
      fc.property(anyRows, ([rows, width]) => {
        const { zero, domain, rows: placed } = layOut(rows, width);
        const scale = width / (domain[1] - domain[0]);
        expect(zero).toBeGreaterThanOrEqual(0);
        expect(zero).toBeLessThanOrEqual(width);
        expect(domain[0] * scale).toBeCloseTo(-zero, 6);
        for (const { row, end } of placed) {
          expect(end - zero).toBeCloseTo(row.figure.quantity.value * scale, 6);
        }
      }),
    );
  });

  test("keep their order, and all that is printed", () => {
    fc.assert(
      fc.property(anyRows, ([rows, width]) => {
        const printed = layOut(rows, width).rows.map(({ name, period, value }) => [
          name.map(({ text }) => text).join(" "),
          period.map(({ text }) => text).join(" "),
          value.text,
        ]);
        expect(printed).toEqual(rows.map(({ name, period, value }) => [name, period, value]));
      }),
    );
  });
});

test("our own share prices fit any width", () => {
  const rows = changeRows(realDossier, viewOf(), exhibitIn(realDossier, "change"));
  for (const width of WIDTHS) {
    const layout = layOut(rows, width);
    const boxes = layout.rows.flatMap((change) => boxesOf(layout, change));
    expect(outside({ left: 0, right: width, top: 0, bottom: layout.height }, boxes)).toEqual([]);
    expect(overlaps(boxes)).toEqual([]);
  }
});

describe("names", () => {
  const rowOf = (value: number) =>
    changeRowOf({ figure: figureOf({ quantity: quantityOf({ value, change: true }) }) });

  test("stand on the side of the zero line that the bar leaves free", () => {
    const { zero, rows, unbroken } = layOut([rowOf(6), rowOf(-32)], 700);
    expect(unbroken).toBe(true);
    expect(rows.map(({ name }) => name[0]?.x)).toEqual([0, zero + GAP]);
  });

  test("stand above their bars where they would take the room of the bars", () => {
    const { rows, unbroken } = layOut([{ ...rowOf(6), period: "close in Hong Kong" }], 240);
    expect(unbroken).toBe(false);
    for (const { name, barY } of rows) expect(name[0]?.y).toBeLessThan(barY);
  });
});

test.each([
  [6, 1],
  [-6, -1],
])("a value of %d stands past its bar and fade, away from zero", (value, side) => {
  const quantity = quantityOf({ value, bound: "more-than", change: true });
  const [placed] = layOut([changeRowOf({ figure: figureOf({ quantity }) })], 500).rows;
  expect((placed?.value.x ?? 0) - (placed?.end ?? 0)).toBeCloseTo(side * (FADE + GAP), 6);
});
