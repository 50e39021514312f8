import { describe, expect, test } from "vitest";
import { briefly, FEW_SOURCES } from "./cited";
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
