import { describe, expect, test } from "vitest";
import type { Exhibit } from "../dossier/format/schema";
import { realDossier } from "../dossier/test/realDossier";
import { exhibit as exhibitRecord, figure, testDossier } from "../dossier/test/testDossier";
import { buildExhibit } from "../exhibits/buildExhibit";
import { exhibitIn, viewOf } from "../exhibits/test/testRows";
import { exhibitJson } from "./exhibitJson";

const jsonOf = (exhibit: Exhibit, filters = {}) => {
  const view = viewOf(filters);
  const model = buildExhibit(realDossier, view, exhibit);
  const address = "https://example.org/#exhibit-x";
  return JSON.parse(exhibitJson({ dossier: realDossier, view, exhibit, model, address }));
};

const revenue = exhibitIn(realDossier, "bars", "revenue");

test("says what it is of", () => {
  expect(
    jsonOf({ ...revenue, notes: ["Sales: {china-share-of-us-2016}."] }, { year: ["2016"], q: "sales" }),
  ).toMatchObject({
    dossier: realDossier.title,
    exhibit: {
      id: "revenue",
      form: "bars",
      notes: ["Sales: more than 23.8%."],
    },
    filters: { in_words: ["2016", "“sales”"], year: ["2016"], person: [], q: "sales" },
    address: "https://example.org/#exhibit-x",
  });
});

test("has value, bound and unit of each row, and where it is from", () => {
  const { rows, sources } = jsonOf(exhibitIn(realDossier, "bars", "revenue"));
  expect(rows).toHaveLength(5);
  expect(rows[0]).toMatchObject({
    id: "china-revenue-2015",
    value: 0.33,
    bound: "about",
    unit: "billion-usd",
    period: "in 2015",
    period_edtf: "2015",
    first_day: "2015-01-01",
    last_day: "2015-12-31",
    year: 2015,
    kind: null,
    derived: "more than $1 billion ÷ about three times",
    says: null,
  });
  expect(rows[1].citations[0]).toMatchObject({
    source: "Fortune",
    source_id: "fortune-2017",
    paragraph: 4,
    as_printed: "Sales there tripled to more than $1 billion",
    said_by: "Tesla",
  });
  expect(sources).toMatchObject([{ id: "fortune-2017", publisher: "Fortune", published: "2017-04-27" }]);
});

test("has the caveats of a row, and how the date of a source is known", () => {
  const { rows, sources } = jsonOf(exhibitIn(realDossier, "tally"));
  expect(rows[0].notes).toEqual([
    expect.stringContaining("premier (2024)"),
    expect.stringContaining("We count it as one"),
    realDossier.figures.get(rows[0].id)?.note,
  ]);
  expect(sources).toContainEqual(expect.objectContaining({ id: "cnn-2024", published_basis: "inferred" }));
  const numbers = jsonOf(exhibitIn(realDossier, "stat"));
  expect(numbers.rows[0].notes).toEqual([expect.stringContaining("drops “more than”")]);
  expect(numbers.rows.find(({ id }: { id: string }) => id === "market-rank-2024")).toMatchObject({
    citations: [{ source_id: "cnn-2024", paragraph: 4 }],
    note_citations: [{ source_id: "fortune-2017", paragraph: 5, said_by: "Fortune" }],
  });
});

test("bounds a fall as the negative number is bounded", () => {
  const fall = figure({ quantity: { value: -4, unit: "percent", bound: "at-least", change: true } });
  const dossier = testDossier({
    figures: [fall],
    exhibits: [exhibitRecord({ form: "bars", figures: [fall.id] })],
  });
  const view = viewOf();
  const model = buildExhibit(dossier, view, dossier.exhibits[0]);
  const json = exhibitJson({ dossier, view, exhibit: dossier.exhibits[0], model, address: "" });
  expect(JSON.parse(json).rows).toMatchObject([{ value: -4, bound: "at-most" }]);
});

test("has both ends of an interval, and no value", () => {
  const interval = figure({ quantity: { low: 5, high: 10, unit: "million-usd", bound: "between" } });
  const dossier = testDossier({
    figures: [interval],
    exhibits: [exhibitRecord({ form: "bars", figures: [interval.id] })],
  });
  const view = viewOf();
  const model = buildExhibit(dossier, view, dossier.exhibits[0]);
  const json = exhibitJson({ dossier, view, exhibit: dossier.exhibits[0], model, address: "" });
  expect(JSON.parse(json).rows).toMatchObject([{ value: null, low: 5, high: 10, bound: "between" }]);
});

describe.each(realDossier.exhibits)("$id", (exhibit) => {
  test("holds only what the filters leave", () => {
    const filters = { source: ["cnn-2024"] };
    const left = buildExhibit(realDossier, viewOf(filters), exhibit).matching;
    expect(jsonOf(exhibit, filters).rows.map((row: { id: string }) => row.id)).toEqual(
      left.map(({ evidence }) => evidence),
    );
  });
});
