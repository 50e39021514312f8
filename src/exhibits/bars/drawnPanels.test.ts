import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { reachOf } from "../../dossier/format/bounds";
import { SINGLE_BOUNDS } from "../../dossier/format/lists";
import { barRowOf, figureOf, panelOf, quantityOf } from "../test/testRows";
import { drawnPanels } from "./drawnPanels";
import type { BarPanel, BarRow } from "./rows";

/** Bars of that name match the filters. */
const MATCHES = "Matches";
const matches = ({ name }: BarRow) => name === MATCHES;

const anyBar = fc.record({
  value: fc.integer({ min: -1000, max: 1000 }),
  bound: fc.constantFrom(...SINGLE_BOUNDS),
  on: fc.boolean(),
});
const anyPanels: fc.Arbitrary<readonly BarPanel[]> = fc
  .array(fc.array(anyBar, { minLength: 1, maxLength: 30 }), { minLength: 1, maxLength: 5 })
  .map((panels) =>
    panels.map((bars, panel) =>
      panelOf({
        title: `Panel ${panel}`,
        bars: bars
          .map(({ value, bound, on }, at) =>
            barRowOf({
              figure: figureOf({ id: `${panel}-${at}`, quantity: quantityOf({ value, bound }) }),
              name: on ? MATCHES : "Name",
            }),
          )
          .sort((a, b) => reachOf(b.figure.quantity) - reachOf(a.figure.quantity)),
      }),
    ),
  );
const barsOf = (panels: readonly BarPanel[]) => panels.flatMap(({ bars }) => bars);
const lengthOf = ({ figure }: BarRow) => Math.abs(reachOf(figure.quantity));
const valuesOf = (bars: readonly BarRow[]) => bars.map(({ figure }) => reachOf(figure.quantity));
const anyMost = fc.integer({ min: 1, max: 60 });

describe("drawn bars", () => {
  test("are the panels as they are where all have room", () => {
    fc.assert(
      fc.property(anyPanels, (panels) => {
        expect(drawnPanels(panels, barsOf(panels).length, matches)).toBe(panels);
      }),
    );
  });

  test("are as many as there is room for, each one of the rows with its own value and bound", () => {
    fc.assert(
      fc.property(anyPanels, anyMost, (panels, most) => {
        const all = barsOf(panels);
        const left = all.filter(matches).length;
        const drawn = barsOf(drawnPanels(panels, most, matches));
        const isWhole = all.length <= most;
        expect(drawn).toHaveLength(isWhole ? all.length : Math.min(most, left > 0 ? left : all.length));
        for (const bar of drawn) expect(all).toContain(bar);
      }),
    );
  });

  test("leave out none that is longer than one of its panel that is drawn", () => {
    fc.assert(
      fc.property(anyPanels, anyMost, (panels, most) => {
        const isLeft = barsOf(panels).some(matches);
        for (const panel of drawnPanels(panels, most, matches)) {
          const whole = panels.find(({ title }) => title === panel.title)?.bars ?? [];
          const least = Math.min(...panel.bars.map(lengthOf));
          const missing = whole.filter((bar) => (matches(bar) || !isLeft) && !panel.bars.includes(bar));
          for (const bar of missing) expect(lengthOf(bar)).toBeLessThanOrEqual(least);
        }
      }),
    );
  });

  test("stand on the scale of all: the highest and the lowest value of the panel count, drawn or not", () => {
    fc.assert(
      fc.property(anyPanels, anyMost, (panels, most) => {
        for (const { title, scaled } of drawnPanels(panels, most, matches)) {
          if (!scaled) continue;
          const all = valuesOf(panels.find((panel) => panel.title === title)?.bars ?? []);
          expect(Math.max(...valuesOf(scaled))).toBe(Math.max(...all));
          expect(Math.min(...valuesOf(scaled))).toBe(Math.min(...all));
        }
      }),
    );
  });
});
