import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { realDossier } from "../dossier/test/realDossier";
import {
  answer,
  citation,
  comparison,
  dossierFile,
  exhibit,
  forecast,
  source,
  testDossier,
} from "../dossier/test/testDossier";
import { slidesOf } from "./slides";
import { MOST_WRITTEN, partOf } from "./written";

test("a title, every exhibit in order, the sources", () => {
  const slides = slidesOf(realDossier);
  expect(slides[0]).toEqual({ id: "title", kind: "title" });
  expect(slides.at(-1)).toEqual({ id: "sources", kind: "sources" });
  const exhibits = slides.flatMap((slide) => (slide.kind === "exhibit" ? [slide.exhibit.id] : []));
  expect([...new Set(exhibits)]).toEqual(realDossier.exhibits.map(({ id }) => id));
});

test("slides have ids of their own", () => {
  const slides = slidesOf(realDossier);
  expect(new Set(slides.map(({ id }) => id)).size).toBe(slides.length);
});

describe("a written table", () => {
  const slidesFor = (rows: number) => {
    const table = (form: string) => exhibit({ id: form, form });
    const fields = {
      comparisons: Array.from({ length: rows }, (_, at) =>
        comparison({ question: `How much of ${at}?`, answers: [answer()] }),
      ),
      forecasts: Array.from({ length: rows }, (_, at) => forecast({ text: `More of ${at}` })),
      exhibits: [table("comparison"), table("ledger"), exhibit()],
    };
    return slidesOf(testDossier(dossierFile(fields))).flatMap((slide) =>
      slide.kind === "exhibit" ? [`${slide.id} ${slide.part}/${slide.parts}`] : [],
    );
  };

  it.each([
    [0, ["comparison 0/1", "ledger 0/1", "timeline 0/1"]],
    [3, ["comparison 0/1", "ledger 0/1", "timeline 0/1"]],
    [4, ["comparison 0/1", "ledger 0/2", "ledger.2 1/2", "timeline 0/1"]],
    [7, ["comparison 0/1", "ledger 0/3", "ledger.2 1/3", "ledger.3 2/3", "timeline 0/1"]],
  ])("of %i rows takes %j", (rows, expected) => {
    expect(slidesFor(rows)).toEqual(expected);
  });

  it("of eight rows takes two", () => {
    expect(slidesFor(8).slice(0, 2)).toEqual(["comparison 0/2", "comparison.2 1/2"]);
  });

  it("takes more slides the longer its texts and the more its columns are, and loses no row", () => {
    const words = fc.integer({ min: 1, max: 400 }).map((length) => "x".repeat(length));
    const table = fc.array(fc.array(words, { minLength: 5, maxLength: 5 }), { minLength: 1, maxLength: 30 });
    const partsFor = (rows: readonly (readonly string[])[]) => {
      const ids = rows[0]?.map((_, at) => `paper-${at}`) ?? [];
      const fields = {
        sources: [source(), ...ids.map((id) => source({ id }))],
        comparisons: rows.map((texts, at) =>
          comparison({
            question: `How much of ${at}?`,
            answers: texts.map((text, column) =>
              answer({ source: ids[column], text, citations: [citation({ source: ids[column] })] }),
            ),
          }),
        ),
        exhibits: [exhibit({ id: "comparison", form: "comparison" })],
      };
      return slidesOf(testDossier(fields)).length - 2;
    };
    fc.assert(
      fc.property(table, (rows) => {
        const parts = partsFor(rows);
        expect(parts).toBeGreaterThanOrEqual(Math.ceil(rows.length / 7));
        expect(parts).toBeLessThanOrEqual(rows.length);
        const split = Array.from({ length: parts }, (_, part) => partOf(rows, part, parts));
        expect(split.flat()).toEqual(rows);
        expect(split.every((some) => some.length > 0)).toBe(true);
        expect(partsFor(rows.map((texts) => texts.slice(0, 2).map(() => "Short")))).toBe(
          Math.ceil(rows.length / 7),
        );
        expect(partsFor(rows.map((texts) => texts.map((text) => text.repeat(2))))).toBeGreaterThanOrEqual(
          parts,
        );
      }),
      { numRuns: 40 },
    );
  });

  it.each([
    [7, 3, [3, 3, 1]],
    [4, 2, [2, 2]],
    [0, 1, [0]],
  ])("of %i rows on %i slides has %j on them, and each row once", (count, parts, expected) => {
    const rows = Array.from({ length: count }, (_, at) => at);
    const split = Array.from({ length: parts }, (_, part) => partOf(rows, part, parts));
    expect(split.map((some) => some.length)).toEqual(expected);
    expect(split.flat()).toEqual(rows);
  });

  it("that is very long has its first rows in the deck", () => {
    const rows = Array.from({ length: 820 }, (_, at) => at);
    const parts = Array.from({ length: MOST_WRITTEN / 3 }, (_, at) => partOf(rows, at, MOST_WRITTEN / 3));
    expect(parts.flat()).toEqual(rows.slice(0, MOST_WRITTEN));
    expect(new Set(parts.map(({ length }) => length))).toEqual(new Set([3]));
  });
});
