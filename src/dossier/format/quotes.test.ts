import { describe, expect, it } from "vitest";
import { citation, dossierFile, event, problemsOf } from "../test/testDossier";

describe("what a citation quotes", () => {
  const quoting = (fields: object) =>
    problemsOf(dossierFile({ events: [event({ citations: [citation(fields)] })] })).map(
      ({ path, found, remedy }) => `${path}: ${found}. ${remedy}`,
    );
  const eight = "one two three four five six seven eight";
  const tooLong = (found: string) => [
    `/events/0/citations/0/asPrinted: ${found}. Quote only the words with the value, its direction and what it counts.`,
  ];

  it("is at most eight words, with those around the wording", () => {
    expect(quoting({ asPrinted: eight })).toEqual([]);
    expect(quoting({ before: "one", asPrinted: "two three four five six seven", after: "eight" })).toEqual(
      [],
    );
    expect(quoting({ asPrinted: `${eight} nine` })).toEqual(tooLong("9 words"));
    expect(quoting({ before: "zero", asPrinted: eight, after: "nine ten" })).toEqual(tooLong("11 words"));
  });

  it("is no sentence of a script without blanks either", () => {
    expect(quoting({ asPrinted: "李强首次会见马斯克" })).toEqual([]);
    expect(quoting({ asPrinted: "马斯克在北京与中国总理李强会面并参观上海工厂" })).toHaveLength(1);
  });

  it("has a wording if it has words around one", () => {
    expect(quoting({ before: "sold" })).toEqual([
      '/events/0/citations/0/asPrinted: nothing. Add "asPrinted".',
    ]);
  });
});
