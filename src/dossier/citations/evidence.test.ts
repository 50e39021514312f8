import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { anyDossier } from "../test/dossier.arbitrary";
import {
  answer,
  citation,
  comparison,
  event,
  figure,
  forecast,
  outcome,
  source,
  testDossier,
} from "../test/testDossier";
import { citedParagraphs, citing, findEvidence, paragraphId, related } from "./evidence";

const on = (paragraph: number, asPrinted?: string) =>
  citation({ paragraph, ...(asPrinted && { asPrinted }) });

const dossier = testDossier({
  sources: [source({ paragraphs: 120 }), source({ id: "weekly-2", paragraphs: 4 })],
  figures: [
    figure({ citations: [on(2, "three"), on(7, "three")] }),
    figure({ id: "cakes", citations: [on(3, "three")] }),
  ],
  events: [
    event({ figures: ["rolls"], citations: [on(2)] }),
    event({ id: "again", figures: ["rolls"], count: "cakes", citations: [on(2), on(4)] }),
  ],
  comparisons: [
    comparison({
      question: "One?",
      answers: [answer({ citations: [on(9)] }), answer({ source: "weekly-2", citations: [on(2)] })],
    }),
    comparison({ question: "Two?", answers: [answer({ citations: [on(9)] })] }),
  ],
  forecasts: [
    forecast({ text: "One", citations: [on(2)] }),
    forecast({ text: "Two", citations: [on(9)], outcome: outcome({ citations: [on(2)] }) }),
    forecast({ text: "Three", citations: [on(9)], outcome: { verdict: "open", text: "?" } }),
  ],
});

describe("findEvidence", () => {
  it("finds a figure, an event, an exhibit and a paragraph by their ids", () => {
    expect(findEvidence(dossier, "timeline")).toMatchObject({ kind: "exhibit", exhibit: { id: "timeline" } });
    expect(findEvidence(dossier, "rolls")).toMatchObject({ kind: "figure", figure: { id: "rolls" } });
    expect(findEvidence(dossier, "again")).toMatchObject({ kind: "event", event: { id: "again" } });
    expect(findEvidence(dossier, "daily:120")).toMatchObject({
      kind: "paragraph",
      source: { id: "daily" },
      paragraph: 120,
    });
    expect(findEvidence(dossier, "weekly-2:4")).toMatchObject({ kind: "paragraph", paragraph: 4 });
  });

  it.each([
    "",
    "nobody",
    "ann",
    "bakery",
    "daily",
    "daily:",
    "daily:0",
    "daily:-1",
    "daily:121",
    "daily:1.5",
    "daily:04",
    "daily:4 ",
    " daily:4",
    "daily:4\n",
    "daily:1e1",
    "daily:9999999999",
    ":4",
    "monthly:4",
    "DAILY:4",
    "daily:4:4",
    "__proto__",
    "constructor",
    "__proto__:1",
  ])("finds nothing for %j", (id) => {
    expect(findEvidence(dossier, id)).toBeNull();
  });

  it("finds nothing for an id of any length", () => {
    expect(findEvidence(dossier, "daily:4".repeat(10_000))).toBeNull();
  });

  it("finds every paragraph by the id that it is given", () => {
    fc.assert(
      fc.property(fc.integer({ min: -5, max: 130 }), (paragraph) => {
        const found = findEvidence(dossier, paragraphId("daily", paragraph));
        expect(found !== null).toBe(paragraph >= 1 && paragraph <= 120);
      }),
    );
  });
});

describe("citing", () => {
  it("has all that cites the paragraph, once each", () => {
    const { figures, events, comparisons, forecasts } = citing(dossier, "daily", 2);
    expect(figures.map(({ id }) => id)).toEqual(["rolls"]);
    expect(events.map(({ id }) => id)).toEqual(["opening", "again"]);
    expect(comparisons.map(({ question }) => question)).toEqual(["One?"]);
    expect(forecasts.map(({ text }) => text)).toEqual(["One", "Two"]);
  });

  it.each([
    ["daily", 5],
    ["weekly-2", 2],
    ["monthly", 2],
  ])("has nothing where nothing cites %s %i", (id, paragraph) => {
    expect(citing(dossier, id, paragraph)).toEqual({
      figures: [],
      events: [],
      comparisons: [],
      forecasts: [],
    });
  });

  it("has a figure and an event for each paragraph that they cite, and no other", () => {
    fc.assert(
      fc.property(
        anyDossier,
        fc.constantFrom("daily", "weekly"),
        fc.integer({ min: 1, max: 4 }),
        (any, id, number) => {
          const { figures, events } = citing(any, id, number);
          for (const record of [...any.figures.values(), ...any.events.values()]) {
            const cites = record.citations.some(
              ({ source: cited, paragraph }) => cited === id && paragraph === number,
            );
            expect([...figures, ...events].some((one) => one === record)).toBe(cites);
          }
        },
      ),
    );
  });
});

describe("citedParagraphs", () => {
  it.each([
    [1_999, 1],
    [2_000, 2],
    [4_500, 3],
  ])("of %i records are found in %i steps", (count, expected) => {
    const records = Array.from({ length: count }, () => dossier.comparisons)
      .flat()
      .slice(0, count);
    const { comparisons } = citedParagraphs({ ...dossier, comparisons: records });
    let steps = 1;
    while (!comparisons.step()) steps += 1;
    expect(steps).toBe(expected);
    expect(comparisons.value()("daily", 9)).toHaveLength(count);
  });
});

describe("related", () => {
  test.each([
    ["an event, its figures and its count", "again", ["again", "rolls", "cakes"]],
    ["an event without a count", "opening", ["opening", "rolls"]],
    ["a figure and the events that name it", "rolls", ["rolls", "opening", "again"]],
    ["a figure and the event that counts it", "cakes", ["cakes", "again"]],
    ["a paragraph alone", "daily:2", ["daily:2"]],
    ["anything else alone", "nobody", ["nobody"]],
  ])("lights %s", (_, id, lit) => {
    expect([...related(dossier, id)]).toEqual(lit);
  });

  it("lights both ways", () => {
    fc.assert(
      fc.property(anyDossier, (any) => {
        for (const id of [...any.events.keys(), ...any.figures.keys()]) {
          for (const other of related(any, id)) expect(related(any, other)).toContain(id);
        }
      }),
    );
  });
});
