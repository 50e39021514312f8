import { describe, expect, test } from "vitest";
import { whenCompact } from "#text";
import { reachOf } from "../../dossier/format/bounds";
import { parseWhen } from "../../dossier/format/dates";
import type { ExhibitOf } from "../../dossier/format/schema";
import { realDossier } from "../../dossier/test/realDossier";
import { dossierOf, exhibitIn, figureOf, quantityOf } from "../test/testRows";
import { barsRows } from "./rows";

const revenue = exhibitIn(realDossier, "bars", "revenue");

const exhibitOf = (first: string, ...rest: readonly string[]): ExhibitOf<"bars"> => ({
  id: "a",
  form: "bars",
  title: "A",
  context: [],
  figures: [first, ...rest],
});

describe("revenue", () => {
  const panel = () => {
    const [only] = barsRows(realDossier, revenue);
    if (!only) throw new Error("Revenue has no panel.");
    return only;
  };

  test("is one panel in the author's order, in words", () => {
    expect(barsRows(realDossier, revenue)).toHaveLength(1);
    expect(panel().bars.map(({ labels: [whole, , signs] }) => [whole.text + whole.rest, signs.text])).toEqual(
      [
        ["about $0.33 billion, our estimate", "≈ $0.33B"],
        ["more than $1 billion", "> $1B"],
        ["$4.2 billion", "$4.2B"],
      ],
    );
  });

  test("sets the US apart as what China is compared with", () => {
    expect(panel().bars.map(({ figure, tone }) => [figure.id, tone])).toEqual([
      ["china-revenue-2015", "focus"],
      ["china-revenue-2016", "focus"],
      ["us-revenue-2016", "context"],
    ]);
  });

  test("ties the two years by the factor of the formula, in the article's word", () => {
    expect(panel().links).toMatchObject([
      {
        id: "china-sales-multiple-2016",
        from: "china-revenue-2015",
        to: "china-revenue-2016",
        value: "about ×3",
        printed: "(“tripled”)",
      },
    ]);
  });

  test("notches the share that China is of the US into the bar of the US", () => {
    const [, , us] = panel().bars;
    expect(us?.remarks).toMatchObject([{ id: "china-share-of-us-2016", notch: 1 }]);
    expect(us?.remarks[0]?.text).toMatch(/^China, 2016: more than 23\.8% of the .* bar$/);
    expect(panel().extras.map(({ id }) => id)).toEqual([
      "china-sales-multiple-2016",
      "china-share-of-us-2016",
    ]);
  });
});

describe("a chart of other figures", () => {
  const part = figureOf({ id: "part", quantity: quantityOf({ value: 8 }) });
  const whole = figureOf({ id: "whole", quantity: quantityOf({ value: 4 }) });
  const factor = figureOf({ id: "factor", quantity: quantityOf({ value: 2, unit: "times" }) });
  const share = figureOf({ id: "share", derived: { formula: "percent-share", of: ["part", "whole"] } });
  const half = figureOf({ id: "half", derived: { formula: "quotient", of: ["part", "factor"] } });
  const dossier = dossierOf({ figures: [part, whole, factor, share, half] });

  test("has no notch for a share that is more than the bar, but says it", () => {
    const [panel] = barsRows(dossier, { ...exhibitOf("part", "whole"), share: "share" });
    expect(panel?.bars[1]?.remarks).toMatchObject([{ id: "share", notch: null }]);
  });

  test("has no factor whose bars are not both there", () => {
    expect(barsRows(dossier, exhibitOf("half", "whole"))[0]?.links).toEqual([]);
    expect(barsRows(dossier, exhibitOf("half", "part"))[0]?.links).toMatchObject([
      { value: "×2", printed: "" },
    ]);
  });
});

test("panels keep their order and their yardsticks", () => {
  const figures = ["a", "b"].map((id) => figureOf({ id }));
  const panels = barsRows(dossierOf({ figures }), {
    id: "a",
    form: "bars",
    title: "A",
    panels: [{ title: "One", figures: ["a"], yardstick: { value: 1, label: "once" } }, { figures: ["b"] }],
  });
  expect(panels.map(({ title, yardstick }) => [title, yardstick?.value])).toEqual([
    ["One", 1],
    [null, undefined],
  ]);
});

test("keeps the author's order, whatever the values", () => {
  const figures = [2, -1, 9, 0.5].map((value) =>
    figureOf({ id: `v${value}`, quantity: quantityOf({ value }) }),
  );
  const [panel] = barsRows(dossierOf({ figures }), exhibitOf("v2", "v-1", "v9", "v0.5"));
  expect(panel?.bars.map(({ figure }) => reachOf(figure.quantity))).toEqual([2, -1, 9, 0.5]);
});

test("falls back on the figure's label and date, and says a date once", () => {
  const figure = figureOf({ label: "Length of the trip", when: parseWhen("2024-04-28/2024-04-29") });
  const nameOf = (label: string) =>
    barsRows(dossierOf({ figures: [{ ...figure, label }] }), exhibitOf("figure"))[0]?.bars[0]?.name;
  const period = whenCompact(figure.when);
  expect(nameOf("Length of the trip")).toBe(`Length of the trip, ${period}`);
  expect(nameOf(`Trip, ${period}`)).toBe(`Trip, ${period}`);
});
