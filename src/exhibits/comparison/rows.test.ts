import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isFiltered } from "../../dossier/query/facets";
import { select } from "../../dossier/query/select";
import { realDossier } from "../../dossier/test/realDossier";
import { anyFilters } from "../test/rows.arbitrary";
import { citationOf, dossierOf, eventOf, exhibitIn, NOTHING_LEFT, sourceOf, viewOf } from "../test/testRows";
import { answeringSources, comparisonRows } from "./rows";

const exhibit = exhibitIn(realDossier, "comparison");
const rowsFor = (filters: Parameters<typeof viewOf>[0] = {}) =>
  comparisonRows(realDossier, viewOf(filters), exhibit);

/** Questions that are left, each with the sources whose answers are. */
const left = (filters: Parameters<typeof viewOf>[0]) =>
  rowsFor(filters)
    .filter(({ on }) => on)
    .map(({ question, answers }) => [question, answers.flatMap((a) => (a?.on ? a.source.id : []))]);

describe("then and now", () => {
  test("has every question in the dossier's order, answered by both articles, the older first", () => {
    const rows = rowsFor();
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
      expect(rowsFor(filters).every(({ on, answers }) => on && answers.every((a) => a?.on))).toBe(true);
    }
  });

  test("leaves an answer while something left cites its paragraph", () => {
    expect(left({ person: ["wang-yang"] })).toEqual([
      ["Who receives Elon Musk?", ["fortune-2017"]],
      ["How do Chinese rivals compare?", ["fortune-2017"]],
    ]);
    expect(left({ kind: ["diplomacy"] })).toEqual([]);
    expect(left(NOTHING_LEFT)).toEqual([]);
  });

  test("under any filter, keeps its rows and fades exactly what nothing left cites", () => {
    fc.assert(
      fc.property(anyFilters(realDossier), (filters) => {
        const { events, figures } = select(realDossier, filters);
        const cited = new Set(
          [...realDossier.events.values(), ...realDossier.figures.values()]
            .filter(({ id }) => events.has(id) || figures.has(id))
            .flatMap(({ citations }) => citations.map((c) => `${c.source} ${c.paragraph}`)),
        );
        const rows = rowsFor(filters);
        expect(rows).toHaveLength(realDossier.comparisons.length);
        for (const { on, answers } of rows) {
          for (const answer of answers) {
            const isCited = answer?.citations.some((c) => cited.has(`${c.source} ${c.paragraph}`));
            expect(answer?.on).toBe(!isFiltered(filters) || isCited);
          }
          expect(on).toBe(answers.some((answer) => answer?.on));
        }
      }),
    );
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
  const rows = comparisonRows(dossier, viewOf(), exhibit);

  test("has an empty cell, in the dossier's order of sources", () => {
    expect(rows.map(({ answers }) => answers.map((answer) => answer?.text ?? null))).toEqual([
      ["Yes", null, null],
      [null, null, "No"],
    ]);
  });

  test("has no column where it answers nothing", () => {
    expect(answeringSources(rows).map(({ id }) => id)).toEqual(["source", "other"]);
  });

  test("an answer is left without filters, though nothing else cites its paragraph", () => {
    expect(rows.map(({ on }) => on)).toEqual([true, true]);
  });

  test("the same number of another article is another paragraph", () => {
    const filtered = comparisonRows(dossier, viewOf({ kind: ["meeting"] }), exhibit);
    expect(filtered.map(({ on }) => on)).toEqual([true, false]);
  });
});
