import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyBars, anyWidth } from "../test/rows.arbitrary";
import { type Box, estimate, outside, overlaps, textBox } from "../test/testBoxes";
import { figureOf, quantityOf } from "../test/testRows";
import { type BarItem, layoutBarRows, placeValue } from "./barRows";
import { FADE, GAP, LABEL, lookOf, PAST, SMALL } from "./looks";

const STRONG = { size: LABEL, bold: true };
const PLAIN = { size: SMALL };

const itemOf = (over: Partial<BarItem> = {}): BarItem => ({
  id: "figure",
  name: "Name",
  detail: "2016",
  value: "1",
  note: null,
  amount: 1,
  tone: "focus",
  look: { fill: "solid", end: "none" },
  ...over,
});

/** Where the chart draws a bar: its row from the top, the place of its end. */
function placed(items: readonly BarItem[], width: number) {
  const layout = layoutBarRows(items, width, estimate);
  const { zero, domain, rowHeight, barHeight, shift } = layout;
  const scale = width / (domain[1] - domain[0]);
  return {
    ...layout,
    bars: layout.items.map(({ item, name, detail }, at) => {
      const top = at * rowHeight;
      const barY = top + (rowHeight - barHeight) / 2 + shift;
      const end = zero + item.amount * scale;
      const down = (lines: typeof name) => lines.map((line) => ({ ...line, y: line.y + top }));
      const printed = placeValue(item, { end, y: barY, barHeight, width }, estimate);
      return { item, top, barY, end, name: down(name), detail: down(detail), ...printed };
    }),
  };
}

type Placed = ReturnType<typeof placed>;

function boxesOf({ zero, barHeight, anchor }: Placed, bar: Placed["bars"][number]): readonly Box[] {
  const past = PAST[bar.item.look.end];
  const tip = bar.item.amount < 0 ? bar.end - past : bar.end + past;
  return [
    ...bar.name.map((text) => textBox(text, { ...STRONG, anchor })),
    ...bar.detail.map((text) => textBox(text, { ...PLAIN, anchor })),
    textBox(bar.value, { ...STRONG, anchor: bar.anchor }),
    ...(bar.note ? [textBox(bar.note, PLAIN)] : []),
    {
      what: "bar",
      left: Math.min(zero, tip),
      right: Math.max(zero, tip),
      top: bar.barY,
      bottom: bar.barY + barHeight,
    },
  ];
}

const anyRows = fc.tuple(anyBars, anyWidth);

describe("any bars in any width", () => {
  test("end inside, each in its row, and no text covers another or a bar", () => {
    fc.assert(
      fc.property(anyRows, ([items, width]) => {
        const layout = placed(items, width);
        for (const bar of layout.bars) {
          const boxes = boxesOf(layout, bar);
          const row = { left: 0, right: width, top: bar.top, bottom: bar.top + layout.rowHeight };
          expect(outside(row, boxes)).toEqual([]);
          expect(overlaps(boxes)).toEqual([]);
        }
        expect(layout.plotHeight).toBe(layout.rowHeight * items.length);
      }),
    );
  });

  test("print every letter of every name and value", () => {
    const letters = (lines: readonly { readonly text: string }[]) =>
      lines.map(({ text }) => text.replaceAll(" ", "")).join("");
    fc.assert(
      fc.property(anyRows, ([items, width]) => {
        expect(
          placed(items, width).bars.map((bar) => [letters(bar.name), letters(bar.detail), bar.value.text]),
        ).toEqual(
          items.map(({ name, detail, value }) => [
            name.replaceAll(" ", ""),
            detail.replaceAll(" ", ""),
            value,
          ]),
        );
      }),
    );
  });
});

test("a value stands a gap past its bar, past the fade or the cap if there is one", () => {
  for (const bound of ["exact", "at-least", "at-most"] as const) {
    const look = lookOf(figureOf({ quantity: quantityOf({ bound }) }));
    const [bar] = placed([itemOf({ look })], 400).bars;
    expect((bar?.value.x ?? 0) - (bar?.end ?? 0)).toBeCloseTo(PAST[look.end] + GAP, 6);
  }
  expect(PAST.fade).toBe(FADE);
});

test("a loss runs left of a zero line at which the names end, with its value left of it", () => {
  const { bars, zero, anchor } = placed([itemOf({ amount: 5 }), itemOf({ id: "loss", amount: -3 })], 600);
  const [profit, loss] = bars;
  expect(anchor).toBe("end");
  expect(profit?.end).toBeGreaterThan(zero);
  expect(loss?.end).toBeLessThan(zero);
  expect(loss?.value.x).toBeLessThan(loss?.end ?? 0);
  for (const line of loss?.name ?? []) expect(line.x).toBe(zero - GAP);
});

test("zeros, and no bars at all, are drawn on some scale", () => {
  const [bar] = placed([itemOf({ amount: 0 })], 400).bars;
  expect(bar?.end).toBe(placed([itemOf({ amount: 0 })], 400).zero);
  expect(layoutBarRows([], 400, estimate).height).toBe(0);
});

describe("a note", () => {
  const noted = itemOf({ note: "derived: > $1B ÷ ≈ 3×" });
  const longer = itemOf({ id: "longer", amount: 5 });

  test("stands beside the value if both fit, else under it, else nowhere", () => {
    const [beside] = placed([noted, longer], 700).bars;
    expect(beside?.note?.y).toBe(beside?.value.y);
    const [under] = placed([noted, longer], 230).bars;
    expect(under?.note?.x).toBe(under?.value.x);
    expect(under?.note?.y).toBeGreaterThan(under?.value.y ?? Number.POSITIVE_INFINITY);
    expect(placed([noted], 700).bars[0]?.note).toBeNull();
  });
});
