import { describe, expect, test } from "vitest";
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
    expect(answeringSources(rows).map(({ id }) => id)).toEqual(["fortune-2017", "cnn-2024"]);
  });

  test("is whole without filters, a blank search included", () => {
    for (const filters of [{}, { q: "  " }]) {
      expect(matching(filters)).toHaveLength(
        realDossier.comparisons.flatMap(({ answers }) => answers).length,
      );
    }
  });

  test("an answer matches by whom it speaks of, not by what else its paragraph holds", () => {
    expect(matching({ person: ["wang-yang"] })).toEqual(["Who receives Elon Musk? fortune-2017"]);
    expect(matching({ person: ["li-qiang"] })).toEqual(["Who receives Elon Musk? cnn-2024"]);
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
      { question: "One?", answers: [{ source: "source", text: "Yes", citations: [citationOf(1)] }] },
      {
        question: "Two?",
        answers: [{ source: "other", text: "No", citations: [citationOf(1, "other")] }],
      },
    ],
  });
  const rows = comparisonRows(dossier);

  test("has an empty cell, in the dossier's order of sources", () => {
    expect(rows.map(({ answers }) => answers.map((answer) => answer?.text ?? null))).toEqual([
      ["Yes", null, null],
      [null, null, "No"],
    ]);
  });

  test("has no column where it answers nothing", () => {
    expect(answeringSources(rows).map(({ id }) => id)).toEqual(["source", "other"]);
  });

  test("an answer matches without filters, though nothing else cites its paragraph", () => {
    expect(matching({}, dossier)).toEqual(["One? source", "Two? other"]);
  });

  test("the same number of another article is another paragraph", () => {
    expect(matching({ kind: ["meeting"] }, dossier)).toEqual(["One? source"]);
  });
});
