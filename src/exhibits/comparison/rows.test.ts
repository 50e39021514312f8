import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isFiltered } from "../../dossier/query/facets";
import { realDossier } from "../../dossier/test/realDossier";
import { select } from "../../view/selection";
import { buildExhibit } from "../buildExhibit";
import { anyFilters } from "../test/rows.arbitrary";
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

  test("an answer matches while something that matches cites its paragraph", () => {
    expect(matching({ person: ["wang-yang"] })).toEqual([
      "Who met with Musk? fortune-2017",
      "How do Chinese rivals compare? fortune-2017",
    ]);
    expect(matching({ kind: ["diplomacy"] })).toEqual([]);
    expect(matching(NOTHING_LEFT)).toEqual([]);
  });

  test("under any filter, what matches is exactly what something that matches cites", () => {
    fc.assert(
      fc.property(anyFilters(realDossier), (filters) => {
        const { events, figures } = select(realDossier, filters);
        const cited = new Set(
          [...realDossier.events.values(), ...realDossier.figures.values()]
            .filter(({ id }) => events.has(id) || figures.has(id))
            .flatMap(({ citations }) => citations.map((c) => `${c.source} ${c.paragraph}`)),
        );
        expect(matching(filters)).toEqual(
          comparisonRows(realDossier).flatMap(({ answers }) =>
            answers.flatMap((answer) =>
              answer &&
              (!isFiltered(filters) || answer.citations.some((c) => cited.has(`${c.source} ${c.paragraph}`)))
                ? [answer.key]
                : [],
            ),
          ),
        );
      }),
    );
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
