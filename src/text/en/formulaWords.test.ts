import { describe, expect, it, test } from "vitest";
import { FORMULAS } from "../../dossier/format/lists";
import { requireRecord } from "../../dossier/format/model";
import { derivedFigure, figure, quantity, testDossier } from "../../dossier/test/testDossier";
import { formulaWords, splitFormula } from "./formulaWords";

const typed = (id: string, value: number, unit: string, bound = "exact") =>
  figure({ id, quantity: quantity({ value, unit, bound }) });
const dossier = testDossier({
  figures: [
    typed("sales", 1, "billion-usd", "more-than"),
    typed("rival", 4.2, "billion-usd"),
    typed("triple", 3, "times", "about"),
    typed("rise", 376, "percent"),
    derivedFigure({ id: "before", derived: { formula: "quotient", of: ["sales", "triple"] } }),
    derivedFigure({ id: "share", derived: { formula: "percent-share", of: ["sales", "rival"] } }),
    derivedFigure({ id: "times", derived: { formula: "growth-multiple", of: ["rise"] } }),
    derivedFigure({ id: "half", derived: { formula: "quotient", of: ["before", "before"] } }),
  ],
});
const derivation = (id: string) => {
  const { derived } = requireRecord(dossier.figures, id);
  if (!derived) throw new Error(`"${id}" is not derived.`);
  return derived;
};

describe("a formula in words", () => {
  test.each([
    ["before", "more than $1 billion ÷ about three times"],
    ["share", "more than $1 billion ÷ $4.2 billion × 100"],
    ["times", "1 + 376% ÷ 100"],
    ["half", "about $0.33 billion ÷ about $0.33 billion"],
  ])("of %s is %s", (id, words) => {
    expect(formulaWords(dossier, derivation(id))).toBe(words);
  });

  it("can be cut at its inputs", () => {
    const parts = splitFormula(dossier, derivation("times"));
    expect(parts.map((part) => ("text" in part ? part.text : part.input.id))).toEqual([
      "1 + ",
      "rise",
      " ÷ 100",
    ]);
  });

  it("names each input, for every formula that there is", () => {
    const derived = [...dossier.figures.values()].flatMap((one) => one.derived ?? []);
    expect(new Set(derived.map(({ formula }) => formula))).toEqual(new Set(FORMULAS));
    for (const one of derived) {
      const inputs = splitFormula(dossier, one).flatMap((part) => ("input" in part ? [part.input.id] : []));
      expect(inputs).toEqual(one.of);
    }
  });
});
