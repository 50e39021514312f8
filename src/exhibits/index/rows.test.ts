import { expect, test } from "vitest";
import { BOUNDS } from "../../dossier/format/lists";
import type { ExhibitOf } from "../../dossier/format/schema";
import { realDossier } from "../../dossier/test/realDossier";
import { dossierOf, exhibitIn, figureOf, quantityOf } from "../test/testRows";
import { indexRows } from "./rows";

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
    ["+376%", "4.76 times", 4.76],
    ["about ×3", "“tripled”", 3],
  ]);
});

test("is solid where the change is printed, hatched where the multiple is", () => {
  expect(indexRows(realDossier, growth).rows.map(({ look }) => look.fill)).toEqual(["solid", "hatched"]);
  expect(rowOf(figureOf({ quantity: quantityOf({ value: 2, unit: "times" }) })).look.fill).toBe("hatched");
});

test.each([
  [100, 2, "focus"],
  [-40, 0.6, "loss"],
  [0, 1, "focus"],
  [-100, 0, "loss"],
] as const)("a change of %d%% is %d times the baseline", (value, multiple, tone) => {
  expect(rowOf(change(value))).toMatchObject({ multiple, tone });
});

test.each(BOUNDS)("says and draws %s", (bound) => {
  const { value, look } = rowOf(change(50, { bound }));
  if (bound === "exact") expect(value).toBe("+50%");
  else expect(value).toContain(bound.replace("-", " "));
  expect(look.end !== "none").toBe(bound !== "exact" && bound !== "about");
});

test("the sum of a surcharge says that it is an example", () => {
  const { surcharge, title, figures } = indexRows(realDossier, growth);
  expect(surcharge).toMatchObject({
    name: "A car priced at $100, for example",
    base: "$100",
    added: "+$25",
    sum: "$125 with the tariff",
    share: 0.2,
  });
  expect(title).toBe("Against a year earlier");
  expect(figures.map(({ id }) => id)).toEqual([
    "china-exports-growth-2017",
    "china-exports-multiple-2017",
    "china-sales-multiple-2016",
    "import-tariff-2017",
  ]);
});
