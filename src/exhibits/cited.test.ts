import { describe, expect, test } from "vitest";
import { briefly, FEW_SOURCES, sourceLine } from "./cited";
import type { TableRow } from "./records";
import { citationOf, dossierOf, sourceOf } from "./test/testRows";

const dossier = dossierOf({
  sources: Array.from({ length: 20 }, (_, at) => sourceOf({ id: `s${at}`, publisher: `Paper ${at}` })),
});
const rowsCiting = (sources: number, paragraphs: number): readonly TableRow[] =>
  Array.from({ length: sources * paragraphs }, (_, at) => ({
    key: String(at),
    mark: "a",
    matches: () => true,
    evidence: "a",
    what: "a",
    quantity: null,
    derivation: null,
    text: null,
    when: null,
    kind: null,
    basis: null,
    citations: [citationOf(1 + Math.floor(at / sources), `s${at % sources}`)],
  }));

describe("the caption of very many paragraphs", () => {
  test("is left to name each where they are few", () => {
    expect(briefly(dossier, rowsCiting(3, 50))).toBeNull();
  });

  test("counts them by source, and the sources past a dozen", () => {
    expect(briefly(dossier, rowsCiting(2, 100))).toBe(
      "Paper 0, Apr 29, 2024: 100 paragraphs; Paper 1, Apr 29, 2024: 100 paragraphs. The table lists each one",
    );
    expect(briefly(dossier, rowsCiting(20, 10))).toMatch(/; Paper 11, .*; 8 other sources\. The table/);
    expect(briefly(dossier, rowsCiting(20, 10), FEW_SOURCES)).toMatch(/; 16 other sources\. The table/);
  });
});

describe("the source line of a caption", () => {
  test.each([
    [1, 1, ["Paper 0, paragraph 1"]],
    [1, 2, ["Paper 0, paragraphs 1 and 2"]],
    [2, 12, ["Paper 0, 12 paragraphs", "Paper 1, 12"]],
    [4, 1, ["Paper 0, paragraph 1", "Paper 1, paragraph 1", "Paper 2, paragraph 1", "Paper 3, paragraph 1"]],
    [9, 3, ["Paper 0, 3 paragraphs", "Paper 1, 3", "Paper 2, 3", "6 more sources"]],
  ])("of %i sources with %i paragraphs each", (sources, paragraphs, line) => {
    expect(sourceLine(dossier, rowsCiting(sources, paragraphs)).map(({ printed }) => printed)).toEqual(line);
  });

  test("names each source on its own, as in a list of links", () => {
    expect(sourceLine(dossier, rowsCiting(2, 12)).map(({ name }) => name)).toEqual([
      "Paper 0, 12 paragraphs",
      "Paper 1, 12 paragraphs",
    ]);
  });

  test("tells sources of one publisher apart by their years", () => {
    const twice = dossierOf({
      sources: [
        sourceOf({ id: "s0", published: "2017", apart: "year" }),
        sourceOf({ id: "s1", published: "2024", apart: "year" }),
      ],
    });
    const [first, second] = sourceLine(twice, rowsCiting(2, 1));
    expect(first?.printed).toContain("2017, paragraph 1");
    expect(second?.printed).toContain("2024, paragraph 1");
  });
});
