import { expect, test } from "vitest";
import { boundWords } from "#text";
import { SINGLE_BOUNDS } from "../../dossier/format/lists";
import type { ExhibitOf } from "../../dossier/format/schema";
import { realDossier } from "../../dossier/test/realDossier";
import { legendOfDrawn } from "../marks/legend";
import { dossierOf, exhibitIn, figureOf, quantityOf } from "../test/testRows";
import { indexRows, printedIn } from "./rows";

const growth = exhibitIn(realDossier, "index");
const change = (value: number, over: object = {}) =>
  figureOf({ quantity: quantityOf({ value, change: true, ...over }) });
const rowOf = (figure: ReturnType<typeof figureOf>) => {
  const exhibit: ExhibitOf<"index"> = {
    id: "x",
    form: "index",
    title: "X",
    baseline: "a year earlier",
    figures: [figure.id],
  };
  const [row] = indexRows(dossierOf({ figures: [figure] }), exhibit).rows;
  if (!row) throw new Error("No row.");
  return row;
};

test("prints each value as it is printed, and under it the multiple or the article's word", () => {
  expect(
    indexRows(realDossier, growth).rows.map(({ value, under, multiple }) => [value, under, multiple]),
  ).toEqual([
    ["+376%", "4.76 times, our calculation", 4.76],
    ["about ×3", "“tripled”", 3],
  ]);
});

test("the multiple of a change leads to the figure that the dossier derives from it, if it does", () => {
  expect(indexRows(realDossier, growth).rows.map(({ derived }) => derived?.id)).toEqual([
    "china-exports-multiple-2017",
    undefined,
  ]);
  expect(rowOf(change(50))).toMatchObject({ under: "1.5 times, our calculation", derived: undefined });
});

test("is solid if its change or multiple is printed, hatched if it is about or ours", () => {
  expect(indexRows(realDossier, growth).rows.map(({ look }) => look.fill)).toEqual(["solid", "hatched"]);
  const times = { unit: "times", value: 2 } as const;
  const fillOf = (over: Parameters<typeof figureOf>[0]) => rowOf(figureOf(over)).look;
  expect(fillOf({ quantity: quantityOf(times) })).toEqual({ fill: "solid", end: "none" });
  const between = { low: 3, high: 5, unit: "times", bound: "between" } as const;
  expect(fillOf({ quantity: between })).toEqual({ fill: "solid", end: "interval" });
  expect(fillOf({ quantity: quantityOf({ ...times, bound: "about" }) }).fill).toBe("hatched");
  const derived = { formula: "quotient", of: ["a", "b"] } as const;
  expect(fillOf({ quantity: between, derived })).toEqual({ fill: "hatched", end: "interval" });
});

test("below the baseline, words alone say the bound of a multiple, and no legend explains another", () => {
  for (const bound of ["at-least", "less-than"] as const) {
    const row = rowOf(figureOf({ quantity: quantityOf({ value: 0.5, unit: "times", bound }) }));
    expect(row.look).toEqual({ fill: "solid", end: "none" });
    expect(legendOfDrawn([row])).toBeNull();
  }
});

test.each([
  [100, 2, "focus"],
  [-40, 0.6, "loss"],
  [0, 1, "focus"],
  [-100, 0, "loss"],
] as const)("a change of %d%% is %d times the baseline", (value, multiple, tone) => {
  expect(rowOf(change(value))).toMatchObject({ multiple, tone });
});

test.each(SINGLE_BOUNDS)("says and draws %s", (bound) => {
  const { value, look } = rowOf(change(50, { bound }));
  if (bound === "exact") expect(value).toBe("+50%");
  else expect(value).toContain(boundWords(bound));
  expect(look.end !== "none").toBe(bound !== "exact" && bound !== "about");
});

test.each([
  ["a rise", 50, 100, { value: "between +50% and +100%", multiple: 2, nearer: 1.5, tone: "focus" }],
  ["a fall", -40, -20, { value: "down between 20% and 40%", multiple: 0.6, nearer: 0.8, tone: "loss" }],
  ["either", -10, 50, { value: "between −10% and +50%", multiple: 1.5, nearer: 0.9, tone: "focus" }],
])(
  "an interval of %s has its farther end from the baseline, and the nearer one",
  (_, low, high, expected) => {
    const quantity = { low, high, unit: "percent", bound: "between", change: true } as const;
    expect(rowOf(figureOf({ quantity }))).toMatchObject({ ...expected, look: { end: "interval" } });
  },
);

test("a surcharge of an interval is certain in part", () => {
  const quantity = { low: 20, high: 25, unit: "percent", bound: "between" } as const;
  const dossier = dossierOf({ figures: [figureOf({ quantity })] });
  const surcharge = {
    title: "Tariff",
    figure: "figure",
    base: { value: 100, unit: "usd" },
    item: "A car at",
    sum: "with it",
  };
  const exhibit: ExhibitOf<"index"> = {
    id: "x",
    form: "index",
    title: "X",
    baseline: "a year earlier",
    figures: ["figure"],
    surcharge,
  };
  expect(indexRows(dossier, exhibit).surcharge).toMatchObject({
    added: "between +$20 and +$25",
    sum: "between $120 and $125 with it",
    share: 0.2,
    certain: 0.16,
  });
});

test("the sum of a surcharge says that it is an example", () => {
  const rows = indexRows(realDossier, growth);
  const { surcharge, title } = rows;
  expect(surcharge).toMatchObject({
    name: "A car priced at $100, for example",
    base: "$100",
    added: "+$25",
    sum: "$125 with the tariff",
    share: 0.2,
  });
  expect(title).toBe("Against a year earlier");
  expect(printedIn(rows).map(({ id }) => id)).toEqual([
    "china-exports-growth-2017",
    "china-exports-multiple-2017",
    "china-sales-multiple-2016",
    "import-tariff-2017",
  ]);
});
