import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { reachOf } from "../../dossier/format/bounds";
import { SINGLE_BOUNDS } from "../../dossier/format/lists";
import { MOST_MARKS } from "../aggregate";
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
  .array(fc.array(anyBar, { minLength: 1, maxLength: 60 }), { minLength: 1, maxLength: 6 })
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
const anySurface = fc.record({ slide: fc.boolean() });

describe("drawn bars", () => {
  test.each([
    [[200], {}],
    [[100, 50], {}],
    [[5], { slide: true }],
    [[5, 5, 1, 5], { slide: true }],
  ])("are the panels as they are if all have room: %j on %j", (counts, surface) => {
    const panels = counts.map((count) => panelOf({ bars: Array.from({ length: count }, () => barRowOf()) }));
    expect(drawnPanels(panels, surface, matches)).toBe(panels);
  });

  test("are as many as there is room for, each one of the rows with its own value and bound", () => {
    fc.assert(
      fc.property(anyPanels, anySurface, (panels, surface) => {
        const all = barsOf(panels);
        const left = all.filter(matches).length;
        const drawn = drawnPanels(panels, surface, matches);
        if (surface.slide) {
          expect(drawn.length).toBeLessThanOrEqual(4);
          for (const { bars } of drawn) expect(bars.length).toBeLessThanOrEqual(5);
        } else {
          const each = Math.floor(MOST_MARKS / drawn.length);
          for (const { bars } of drawn) expect(bars.length).toBeLessThanOrEqual(each);
        }
        if (drawn !== panels) expect(barsOf(drawn).every((bar) => left === 0 || matches(bar))).toBe(true);
        for (const bar of barsOf(drawn)) expect(all).toContain(bar);
      }),
    );
  });

  test("on a slide are those of the first panels that have a match", () => {
    fc.assert(
      fc.property(anyPanels, (panels) => {
        const drawn = drawnPanels(panels, { slide: true }, matches);
        if (drawn === panels) return;
        const left = panels.filter(({ bars }) => bars.some(matches));
        expect(drawn.map(({ title }) => title)).toEqual(
          (left.length > 0 ? left : panels).slice(0, 4).map(({ title }) => title),
        );
      }),
    );
  });

  test("leave out none that is longer than one of its panel that is drawn", () => {
    fc.assert(
      fc.property(anyPanels, anySurface, (panels, surface) => {
        const isLeft = barsOf(panels).some(matches);
        for (const panel of drawnPanels(panels, surface, matches)) {
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
      fc.property(anyPanels, anySurface, (panels, surface) => {
        for (const { title, scaled } of drawnPanels(panels, surface, matches)) {
          if (!scaled) continue;
          const all = valuesOf(panels.find((panel) => panel.title === title)?.bars ?? []);
          expect(Math.max(...valuesOf(scaled))).toBe(Math.max(...all));
          expect(Math.min(...valuesOf(scaled))).toBe(Math.min(...all));
        }
      }),
    );
  });
});
