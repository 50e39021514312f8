import { describe, expect, test } from "vitest";
import type { Dossier } from "../../dossier/format/model";
import { realDossier } from "../../dossier/test/realDossier";
import { buildExhibit } from "../buildExhibit";
import { citationOf, dossierOf, eventOf, exhibitIn, NOTHING_LEFT, sourceOf, viewOf } from "../test/testRows";
import { answeringSources, comparisonRows } from "./rows";

const exhibit = exhibitIn(realDossier, "comparison");

/** The answers that match: question and source. */
const matching = (filters: Parameters<typeof viewOf>[0], dossier = realDossier) =>
  buildExhibit(dossier, viewOf(filters), exhibit).matching.map(({ key }) => key);

describe("then and now", () => {
  test("has every question in the dossier's order, answered by both articles, the older first", () => {
    const rows = comparisonRows(realDossier);
    expect(rows.map(({ question }) => question)).toEqual(
      realDossier.comparisons.map(({ question }) => question),
    );
    for (const { answers } of rows) {
      expect(answers.map((answer) => answer?.source.id)).toEqual(["fortune-2017", "cnn-2024"]);
    }
    expect(answeringSources(realDossier).map(({ id }) => id)).toEqual(["fortune-2017", "cnn-2024"]);
  });

  test("is whole without filters, a blank search included", () => {
    for (const filters of [{}, { q: "  " }]) {
      expect(matching(filters)).toHaveLength(
        realDossier.comparisons.flatMap(({ answers }) => answers).length,
      );
    }
  });

  test("an answer matches by whom it speaks of, not by what else its paragraph holds", () => {
    expect(matching({ person: ["wang-yang"] })).toEqual(["Who met with Musk? fortune-2017"]);
    expect(matching({ person: ["li-qiang"] })).toEqual(["Who met with Musk? cnn-2024"]);
    expect(matching({ person: ["li-anding"] })).toEqual([]);
    expect(matching({ person: ["li-qiang~wang-yang"] })).toEqual([]);
    expect(matching({ kind: ["diplomacy"] })).toEqual([]);
    expect(matching(NOTHING_LEFT)).toEqual([]);
  });

  test("an answer is found by its own words", () => {
    expect(matching({ q: "joint venture" })).toEqual(["Who owns the factory? fortune-2017"]);
    expect(matching({ q: "more than $1 billion" })).toEqual(["How are sales in China? fortune-2017"]);
  });
});

describe("a source that does not answer", () => {
  const dossier = dossierOf({
    sources: [sourceOf(), sourceOf({ id: "silent" }), sourceOf({ id: "other" })],
    events: [eventOf({ citations: [citationOf(1)] })],
    comparisons: [
      {
        question: "One?",
        head: "One",
        answers: [{ source: "source", text: "Yes", citations: [citationOf(1)] }],
      },
      {
        question: "Two?",
        head: "Two",
        answers: [{ source: "other", text: "No", citations: [citationOf(1, "other")] }],
      },
    ],
  });
  const columnsOf = (of: Dossier) => answeringSources(of).map(({ id }) => id);
  const cellsOf = (of: Dossier) =>
    comparisonRows(of).map(({ answers }) => answers.map((answer) => answer?.text ?? null));

  test("has an empty cell, and no column if it answers nothing", () => {
    expect(columnsOf(dossier)).toEqual(["source", "other"]);
    expect(cellsOf(dossier)).toEqual([
      ["Yes", null],
      [null, "No"],
    ]);
  });

  test("does not change the order of the columns, which is the dossier's of sources", () => {
    const turned = { ...dossier, comparisons: [...dossier.comparisons].reverse() };
    expect(columnsOf(turned)).toEqual(["source", "other"]);
    expect(cellsOf(turned)).toEqual([
      [null, "No"],
      ["Yes", null],
    ]);
    const { all } = buildExhibit(turned, viewOf(), exhibit);
    expect(all.map(({ key }) => key)).toEqual(["Two? other", "One? source"]);
  });

  test("an answer matches without filters, though nothing else cites its paragraph", () => {
    expect(matching({}, dossier)).toEqual(["One? source", "Two? other"]);
  });

  test("the same number of another article is another paragraph", () => {
    expect(matching({ kind: ["meeting"] }, dossier)).toEqual(["One? source"]);
  });
});
