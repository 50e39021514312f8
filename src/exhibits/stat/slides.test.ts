import { describe, expect, it, test } from "vitest";
import type { Exhibit } from "../../dossier/format/schema";
import { realDossier } from "../../dossier/test/realDossier";
import { buildExhibit } from "../buildExhibit";
import { sourcesOf } from "../cited";
import { numberSetting } from "../marks/tileSetting";
import { rowsShown } from "../rowsShown";
import { slidesOf } from "../slides";
import { citationOf, dossierOf, figureOf, sourceOf, viewOf } from "../test/testRows";

/** Numbers by source, and an exhibit of all of them. */
function numbersOf(counts: readonly number[], label = "Rolls of a day") {
  const sources = counts.map((_, at) => sourceOf({ id: `source-${at}`, published: `${2001 + at}` }));
  const figures = counts
    .flatMap((count, at) => Array.from({ length: count }, () => `source-${at}`))
    .map((source, at) => figureOf({ id: `figure-${at}`, label, citations: [citationOf(at + 1, source)] }));
  const [first = "", ...others] = figures.map(({ id }) => id);
  const exhibit: Exhibit = {
    id: "numbers",
    form: "stat",
    title: "Numbers",
    figures: [first, ...others],
  };
  return { dossier: { ...dossierOf({ sources, figures }), exhibits: [exhibit] as const }, exhibit };
}

const partsOf = (counts: readonly number[], label?: string) =>
  slidesOf(numbersOf(counts, label).dossier).filter(({ kind }) => kind === "exhibit").length;

describe("key numbers", () => {
  test("of the articles are on one slide", () => {
    const headline = slidesOf(realDossier).filter(
      (slide) => slide.kind === "exhibit" && slide.exhibit.form === "stat",
    );
    expect(headline).toHaveLength(1);
  });

  it.each([
    [[3, 3], 1],
    [[6], 1],
    [[3, 3, 1], 1],
    [[6, 1], 2],
    [[11], 2],
    [[6, 1, 1], 2],
    [[60], 8],
    [[5, 1], 2],
  ])("of sources with %j of them take %i slides", (counts, slides) => {
    expect(partsOf(counts)).toBe(slides);
  });

  test("with longer texts take more slides", () => {
    expect(partsOf([3, 3], "What a number of rolls is in many words. ".repeat(4))).toBeGreaterThan(1);
  });

  test("are each on one slide, whose footer cites those on it and no other", () => {
    const { dossier, exhibit } = numbersOf([6, 1]);
    const model = buildExhibit(dossier, viewOf(), exhibit);
    const shown = [0, 1].map((at) => rowsShown(model, { at, of: 2 }));
    expect(shown.flat().map(({ key }) => key)).toEqual(model.all.map(({ key }) => key));
    expect(shown.map((rows) => sourcesOf(dossier, rows))).toEqual([
      "Publisher, 2001, ¶1–6",
      "Publisher, 2002, ¶7",
    ]);
    expect(model.aggregationNote({ slide: true })).toBeNull();
  });

  test("past those of all slides are counted in a note", () => {
    const { dossier, exhibit } = numbersOf([61]);
    expect(buildExhibit(dossier, viewOf(), exhibit).aggregationNote({ slide: true })).toContain("60 of 61");
  });
});

describe("the setting of a slide's numbers", () => {
  it.each([
    [["+376%", "$1B"], [3, 3], { sizes: [62, 62], width: 252 }],
    [["¥740,000,000,000,000"], [1], { sizes: [40], width: 407 }],
    [["30,000 and 32,000"], [2, 1], { sizes: [33], width: 302 }],
    [["62.1% and 89.5%", "0.0004%"], [3, 1], { sizes: [35, 35], width: 302 }],
    [["602,200,000,000,000,000,000,000", "$1"], [3, 3], { sizes: [19, 62], width: 302 }],
  ])("of %j is as large as its column allows", (numbers, counts, expected) => {
    const { sizeOf, width } = numberSetting(numbers, counts);
    expect({ sizes: numbers.map(sizeOf), width }).toEqual(expected);
  });

  test("is never too small to be read, and leaves what the number is its room", () => {
    const number = "9".repeat(80);
    const { sizeOf, width, textWidth } = numberSetting([number], [4]);
    expect(sizeOf(number)).toBe(18);
    expect(width + textWidth).toBeLessThan(548);
    expect(textWidth).toBeGreaterThan(200);
  });
});
