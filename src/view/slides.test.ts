import { describe, expect, it, test } from "vitest";
import { realDossier } from "../dossier/test/realDossier";
import { answer, comparison, dossierFile, exhibit, forecast, testDossier } from "../dossier/test/testDossier";
import { MOST_WRITTEN, partOf, slidesOf } from "./slides";

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
    [4, ["comparison 0/2", "comparison.2 1/2", "ledger 0/2", "ledger.2 1/2", "timeline 0/1"]],
  ])("of %i rows takes %j", (rows, expected) => {
    expect(slidesFor(rows)).toEqual(expected);
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
