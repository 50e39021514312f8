import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { realDossier } from "../../dossier/test/realDossier";
import { dossierFile, exhibit, figure, foundIn } from "../../dossier/test/testDossier";
import { buildExhibit } from "../buildExhibit";
import { sourcesOf } from "../cited";
import { citationOf, dossierOf, exhibitIn, figureOf, sourceOf, viewOf } from "../test/testRows";
import { statClusters, statRows } from "./rows";

const headline = exhibitIn(realDossier, "stat");

describe("key numbers", () => {
  test("are printed in the exhibit's order, each with its bound in words and where it is from", () => {
    const rows = statRows(realDossier, headline);
    const cites = (cited: (typeof rows)[number]["cited"]) =>
      cited.flat().map(({ source, paragraph }) => `${source} ${paragraph}`);
    expect(rows.map((row) => [row.figure.id, row.qualifier, row.number, ...cites(row.cited)])).toEqual([
      ["china-revenue-2016", "more than", "$1B", "fortune-2017 4"],
      ["china-exports-growth-2017", "", "+376%", "fortune-2017 4"],
      ["import-tariff-2017", "", "25%", "fortune-2017 8"],
      ["market-rank-2024", "", "No. 2", "cnn-2024 4", "fortune-2017 5"],
      ["li-meetings-since-2018", "at least", "5", "cnn-2024 33"],
      ["tesla-ytd-2024", "", "−32%", "cnn-2024 13"],
    ]);
  });

  test("have the exhibit's own text, else the figure's label", () => {
    const dossier = dossierOf({ figures: [figureOf({ label: "Rolls" }), figureOf({ id: "cakes" })] });
    const texts = [{ figure: "cakes", text: "Cakes of a day" }];
    const rows = statRows(dossier, {
      id: "a",
      form: "stat",
      title: "A",
      figures: ["figure", "cakes"],
      texts,
    });
    expect(rows.map(({ text }) => text)).toEqual(["Rolls", "Cakes of a day"]);
  });
});

test("the source of a number is its own, and what its text cites stands apart", () => {
  const { all } = buildExhibit(realDossier, viewOf(), headline);
  for (const { key, citations } of all) expect(citations).toBe(realDossier.figures.get(key)?.citations);
  const apart = all.filter(({ besideCitations }) => besideCitations);
  expect(apart).toMatchObject([
    {
      key: "market-rank-2024",
      beside: [expect.stringContaining("“far from” the biggest")],
      besideCitations: [{ source: "fortune-2017", paragraph: 5 }],
    },
  ]);
  expect(sourcesOf(realDossier, all)).toMatch(/^Fortune.*¶4–5/);
});

describe("clusters", () => {
  test("are one a source, in order of publication", () => {
    const clusters = statClusters(realDossier, statRows(realDossier, headline));
    expect(clusters.map(({ source, rows }) => [source.id, rows.length])).toEqual([
      ["fortune-2017", 3],
      ["cnn-2024", 3],
    ]);
  });

  test("hold each number once, in the exhibit's order, whatever the sources", () => {
    const years = fc.uniqueArray(fc.integer({ min: 1950, max: 2030 }), { minLength: 1, maxLength: 6 });
    const picks = fc.array(fc.nat(5), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(years, picks, (published, cited) => {
        const sources = published.map((year) => sourceOf({ id: `in-${year}`, published: String(year) }));
        const figures = cited.map((pick, at) =>
          figureOf({
            id: `figure-${at}`,
            citations: [citationOf(1, `in-${published[pick % published.length]}`)],
          }),
        );
        const dossier = dossierOf({ sources, figures });
        const [first = "", ...others] = figures.map(({ id }) => id);
        const rows = statRows(dossier, { id: "a", form: "stat", title: "A", figures: [first, ...others] });
        const clusters = statClusters(dossier, rows);
        const order = clusters.map(({ source }) => Number(source.published));
        expect(order).toEqual([...order].sort((a, b) => a - b));
        expect(clusters.flatMap((cluster) => cluster.rows)).toHaveLength(rows.length);
        for (const cluster of clusters) {
          expect(cluster.rows).toEqual(
            rows.filter(({ figure: own }) => own.citations[0].source === cluster.source.id),
          );
        }
      }),
    );
  });
});

describe("texts in a file", () => {
  const stat = (texts: readonly object[]) =>
    dossierFile({
      figures: [figure(), figure({ id: "cakes" })],
      exhibits: [exhibit({ form: "stat", figures: ["rolls"], texts })],
    });

  test.each<[string, readonly object[], readonly string[]]>([
    ["one of the figures", [{ figure: "rolls", text: "Rolls" }], []],
    ["one that is not shown", [{ figure: "cakes", text: "Cakes" }], ['/exhibits/0/texts/0/figure: "cakes"']],
    [
      "one twice",
      [
        { figure: "rolls", text: "Rolls" },
        { figure: "rolls", text: "Rolls again" },
      ],
      ["/exhibits/0/texts: a list of 2"],
    ],
    [
      "a paragraph and a figure that do not exist",
      [{ figure: "rolls", text: "Of {x}", citations: [{ source: "daily", paragraph: 99 }] }],
      ['/exhibits/0/texts/0/text: "x"', "/exhibits/0/texts/0/citations/0/paragraph: 99"],
    ],
  ])("of %s", (_, texts, found) => {
    expect(foundIn(stat(texts))).toEqual(found);
  });
});
