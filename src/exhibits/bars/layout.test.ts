import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { realDossier } from "../../dossier/test/realDossier";
import { FADE, GAP, LABEL, lookOf, SMALL } from "../marks/looks";
import { anyPanel, anyWidth } from "../test/rows.arbitrary";
import { type Box, estimate, outside, overlaps, textBox, WIDTHS } from "../test/testBoxes";
import { barRowOf, exhibitIn, figureOf, panelOf, quantityOf, viewOf } from "../test/testRows";
import { type BarsLayout, layoutBars, namesCrowd, type PlacedBar } from "./layout";
import { type BarPanel, barsRows } from "./rows";

const layOut = (panel: BarPanel, width: number) =>
  layoutBars(panel, width, namesCrowd([panel], width, estimate), estimate);

const STRONG = { size: LABEL, bold: true };
const PLAIN = { size: SMALL };

/** The bar with the fade past it. */
function inkOf({ zero, barHeight }: BarsLayout, { row, barY, end }: PlacedBar): Box {
  const right = end + (lookOf(row.figure).fade === "past" ? FADE : 0);
  return { what: "bar", left: zero, right, top: barY, bottom: barY + barHeight };
}

const textsOf = ({ name, period, value, note }: PlacedBar): readonly Box[] => [
  ...name.map((text) => textBox(text, STRONG)),
  ...period.map((text) => textBox(text, PLAIN)),
  textBox(value, STRONG),
  ...(note ? [textBox(note, PLAIN)] : []),
];

function boxesOf(layout: BarsLayout): readonly Box[] {
  const label = layout.yardstick ? [textBox(layout.yardstick.label, PLAIN)] : [];
  return [...layout.bars.flatMap((bar) => [...textsOf(bar), inkOf(layout, bar)]), ...label];
}

const anyBars = fc.tuple(anyPanel, anyWidth);

describe("any panel in any width", () => {
  test("ends inside", () => {
    fc.assert(
      fc.property(anyBars, ([panel, width]) => {
        const layout = layOut(panel, width);
        expect(outside({ left: 0, right: width, top: 0, bottom: layout.height }, boxesOf(layout))).toEqual(
          [],
        );
      }),
    );
  });

  test("covers no text with another, nor with a bar and its fade", () => {
    fc.assert(
      fc.property(anyBars, ([panel, width]) => {
        expect(overlaps(boxesOf(layOut(panel, width)))).toEqual([]);
      }),
    );
  });

  test("keeps each bar and its words in its row", () => {
    fc.assert(
      fc.property(anyBars, ([panel, width]) => {
        const layout = layOut(panel, width);
        for (const bar of layout.bars) {
          const row = { left: 0, right: width, top: bar.top, bottom: bar.top + layout.rowHeight };
          expect(outside(row, [...textsOf(bar), inkOf(layout, bar)])).toEqual([]);
        }
        expect(layout.plotHeight).toBe(layout.rowHeight * panel.bars.length);
      }),
    );
  });

  test("draws all bars from zero on one scale, which is the chart's", () => {
    fc.assert(
      fc.property(anyBars, ([panel, width]) => {
        const { bars, zero, domain, yardstick } = layOut(panel, width);
        const scale = width / (domain[1] - domain[0]);
        expect(domain[0] * scale).toBeCloseTo(-zero, 6);
        for (const { row, end } of bars) {
          expect(end - zero).toBeCloseTo(row.figure.quantity.value * scale, 6);
        }
        if (yardstick) expect(yardstick.x - zero).toBeCloseTo((panel.yardstick?.value ?? 0) * scale, 6);
      }),
    );
  });

  test("prints every value, name and period, whatever the room", () => {
    fc.assert(
      fc.property(anyBars, ([panel, width]) => {
        const printed = layOut(panel, width).bars.map(({ name, period, value }) => [
          name.map(({ text }) => text).join(" "),
          period.map(({ text }) => text).join(" "),
          value.text,
        ]);
        expect(printed).toEqual(panel.bars.map(({ name, period, value }) => [name, period, value]));
      }),
    );
  });
});

test.each(["revenue", "growth"])("our own panels fit any width: %s", (id) => {
  const panels = barsRows(realDossier, viewOf(), exhibitIn(realDossier, "bars", id));
  for (const width of WIDTHS) {
    for (const panel of panels) {
      const layout = layOut(panel, width);
      const frame = { left: 0, right: width, top: 0, bottom: layout.height };
      expect(outside(frame, boxesOf(layout))).toEqual([]);
      expect(overlaps(boxesOf(layout))).toEqual([]);
    }
  }
});

describe("names", () => {
  const panel = panelOf({ bars: [barRowOf({ name: "China", period: "2016" })] });
  const long = panelOf({ bars: [barRowOf({ name: "Sales in China", period: "2016 against 2015" })] });

  test("stand beside the bars where they take at most two fifths", () => {
    expect(namesCrowd([panel], 400, estimate)).toBe(false);
    expect(layOut(panel, 400).zero).toBeGreaterThan(0);
  });

  test("stand above them where they would take more, in all panels alike", () => {
    expect(namesCrowd([long], 240, estimate)).toBe(true);
    expect(namesCrowd([panel, long], 240, estimate)).toBe(true);
    expect(layOut(long, 240).zero).toBe(0);
  });
});

describe("a note", () => {
  const noted = panelOf({ bars: [barRowOf({ note: "derived: > $1B ÷ ≈ 3×" })] });
  const [bar] = layOut(noted, 700).bars;
  // Beside a bar that takes the rest of the width there is no room; a longer bar makes some.
  const short = {
    ...noted,
    bars: [...noted.bars, barRowOf({ figure: figureOf({ id: "b", quantity: quantityOf({ value: 5 }) }) })],
  };

  test("is left out where there is no room beside the value or under it", () => {
    expect(bar?.note).toBeNull();
  });

  test("stands beside the value where both fit", () => {
    const placed = layOut(short, 700).bars[0];
    expect(placed?.note?.y).toBe(placed?.value.y);
  });

  test("stands under it where only one fits", () => {
    const [above, below] = [layOut(short, 270).bars[0]?.value, layOut(short, 270).bars[0]?.note];
    expect(below?.x).toBe(above?.x);
    expect(below?.y).toBeGreaterThan(above?.y ?? Number.POSITIVE_INFINITY);
  });
});

test("values of zero, and none at all, are drawn on some scale", () => {
  const zero = panelOf({ bars: [barRowOf({ figure: figureOf({ quantity: quantityOf({ value: 0 }) }) })] });
  expect(layOut(zero, 400).bars[0]?.end).toBe(layOut(zero, 400).zero);
  expect(layOut(panelOf({ bars: [] }), 400).height).toBe(0);
});

test("a value stands a gap past its bar, past the fade where there is one", () => {
  const valueGap = (bound: "exact" | "at-least") => {
    const figure = figureOf({ quantity: quantityOf({ bound }) });
    const [bar] = layOut(panelOf({ bars: [barRowOf({ figure })] }), 400).bars;
    return (bar?.value.x ?? 0) - (bar?.end ?? 0);
  };
  expect(valueGap("exact")).toBeCloseTo(GAP, 6);
  expect(valueGap("at-least")).toBeCloseTo(FADE + GAP, 6);
});
