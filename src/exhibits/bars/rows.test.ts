import { describe, expect, test } from "vitest";
import { boundWords } from "#text";
import { parseWhen } from "../../dossier/format/dates";
import { BOUNDS } from "../../dossier/format/lists";
import type { ExhibitOf } from "../../dossier/format/schema";
import { realDossier } from "../../dossier/test/realDossier";
import { dossierOf, exhibitIn, figureOf, quantityOf } from "../test/testRows";
import { barsRows } from "./rows";

const revenue = exhibitIn(realDossier, "bars", "revenue");
const growth = exhibitIn(realDossier, "bars", "growth");

const exhibitOf = (first: string, ...rest: readonly string[]): ExhibitOf<"bars"> => ({
  id: "a",
  form: "bars",
  title: "A",
  context: [],
  figures: [first, ...rest],
});

describe("revenue", () => {
  const bars = () => barsRows(realDossier, revenue).flatMap((panel) => panel.bars);

  test("is one panel, the largest bar first", () => {
    expect(barsRows(realDossier, revenue)).toHaveLength(1);
    expect(bars().map(({ value }) => value)).toEqual(["$4.2B", "> $1B", "≈ $0.33B"]);
  });

  test("sets the U.S. apart as what China is compared with", () => {
    expect(bars().map(({ name, period, tone }) => [name, period, tone])).toEqual([
      ["U.S.", "2016", "context"],
      ["China", "2016", "focus"],
      ["China", "2015", "focus"],
    ]);
  });

  test("says of each bar what its look means, of a derived one the formula", () => {
    expect(bars().map(({ note }) => note)).toEqual([
      null,
      "a minimum: “more than”",
      "our calculation: > $1B ÷ ≈ 3×",
    ]);
  });
});

test("growth has a panel a unit, each with its yardstick", () => {
  const panels = barsRows(realDossier, growth);
  expect(panels.map(({ bars }) => bars.map(({ value }) => value))).toEqual([
    ["4.76×", "≈ 3×"],
    ["+376%"],
    ["25%"],
  ]);
  expect(panels.map(({ yardstick }) => yardstick?.value)).toEqual([1, 100, 100]);
});

test("sorts by value, whatever the exhibit's order", () => {
  const figures = [2, -1, 9, 0.5].map((value) =>
    figureOf({ id: `v${value}`, quantity: quantityOf({ value }) }),
  );
  const exhibit = exhibitOf("v2", "v-1", "v9", "v0.5");
  const [panel] = barsRows(dossierOf({ figures }), exhibit);
  expect(panel?.bars.map(({ figure }) => figure.quantity.value)).toEqual([9, 2, 0.5, -1]);
  expect(exhibit).toEqual(exhibitOf("v2", "v-1", "v9", "v0.5"));
});

test("falls back on the figure's label and date", () => {
  const figure = figureOf({ label: "Length of the trip", when: parseWhen("2024-04-28/2024-04-29") });
  const [panel] = barsRows(dossierOf({ figures: [figure] }), exhibitOf("figure"));
  expect(panel?.bars).toMatchObject([{ name: "Length of the trip", period: "Apr 28–29, 2024" }]);
});

test.each(BOUNDS)("a note says “%s” in words, and nothing where the value is exact", (bound) => {
  const figure = figureOf({ quantity: quantityOf({ bound }) });
  const [panel] = barsRows(dossierOf({ figures: [figure] }), exhibitOf("figure"));
  const note = panel?.bars[0]?.note ?? null;
  if (bound === "exact") expect(note).toBeNull();
  else expect(note).toContain(boundWords(bound));
});
