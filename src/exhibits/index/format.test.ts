import { describe, expect, it } from "vitest";
import {
  derivedFigure,
  dossierFile,
  exhibit,
  figure,
  foundIn,
  problemsOf,
  quantity,
} from "../../dossier/test/testDossier";

const FIGURES = [
  figure(),
  figure({ id: "pay", quantity: quantity({ unit: "usd" }) }),
  figure({ id: "triple", quantity: quantity({ unit: "times" }) }),
  figure({ id: "rise", quantity: quantity({ unit: "percent", change: true }) }),
];

describe("index", () => {
  const fall = figure({ id: "fall", quantity: quantity({ value: -101, unit: "percent", change: true }) });
  const tax = figure({ id: "tax", quantity: quantity({ value: 25, unit: "percent" }) });
  const surcharge = {
    title: "A tax",
    figure: "tax",
    base: { value: 100, unit: "usd" },
    item: "A roll at",
    sum: "with it",
  };
  const found = (fields: object) =>
    foundIn(
      dossierFile({
        figures: [...FIGURES, fall, tax],
        exhibits: [exhibit({ form: "index", baseline: "a year earlier", ...fields })],
      }),
    );

  it("takes changes in percent and multiples, and a percentage on an example", () => {
    expect(found({ figures: ["rise", "triple"] })).toEqual([]);
    expect(found({ figures: ["rise"], surcharge })).toEqual([]);
  });

  it.each<[string, object, string]>([
    ["a figure that is no multiple", { figures: ["rolls"] }, '/exhibits/0/figures/0: "rolls"'],
    ["a percentage that is no change", { figures: ["tax"] }, '/exhibits/0/figures/0: "tax"'],
    ["a fall of more than all", { figures: ["rise", "fall"] }, '/exhibits/0/figures/1: "fall"'],
    ["an unknown figure", { figures: ["x"] }, '/exhibits/0/figures/0: "x"'],
    [
      "a surcharge in dollars",
      { figures: ["rise"], surcharge: { ...surcharge, figure: "pay" } },
      '/exhibits/0/surcharge/figure: "pay"',
    ],
    [
      "a base of nothing",
      { figures: ["rise"], surcharge: { ...surcharge, base: { value: 0, unit: "usd" } } },
      "/exhibits/0/surcharge/base/value: 0",
    ],
  ])("refuses %s", (_, fields, problem) => {
    expect(found(fields)).toEqual([problem]);
  });

  describe("of a derived figure", () => {
    const derived = (formula: string, ...of: readonly string[]) =>
      derivedFigure({ id: "derived", derived: { formula, of } });
    const given = [
      ...FIGURES,
      fall,
      tax,
      figure({ id: "loss", quantity: quantity({ value: -50, unit: "usd" }) }),
      figure({ id: "half", quantity: quantity({ value: 0.5, unit: "times" }) }),
    ];
    const problems = (figures: readonly object[], fields: object) =>
      problemsOf(
        dossierFile({
          figures,
          exhibits: [exhibit({ form: "index", baseline: "a year earlier", ...fields })],
        }),
      );

    it.each([
      ["a multiple of a change", derived("growth-multiple", "rise")],
      ["a part of a change", derived("quotient", "rise", "triple")],
    ])("takes %s", (_, figureOfOurs) => {
      expect(problems([figureOfOurs, ...given], { figures: ["derived"] })).toEqual([]);
    });

    it.each([
      ["a share, which is no change", derived("percent-share", "pay", "pay")],
      ["an amount", derived("quotient", "pay", "triple")],
      ["a multiple below 0", derived("growth-multiple", "fall")],
      ["a fall of more than all", derived("quotient", "fall", "half")],
    ])("refuses %s, as it does a printed one", (_, figureOfOurs) => {
      expect(problems([...given, figureOfOurs], { figures: ["rise", "derived"] })).toEqual([
        {
          record: 'Chart "timeline"',
          path: "/exhibits/0/figures/1",
          expected: 'a change in "percent" of −100 or more, or a multiple in "times" of 0 or more',
          found: '"derived"',
          remedy: 'Correct "derived", or remove it from the chart.',
        },
      ]);
    });

    it("takes a surcharge above 0 alone", () => {
      const added = { figures: ["rise"], surcharge: { ...surcharge, figure: "derived" } };
      expect(problems([...given, derived("percent-share", "pay", "pay")], added)).toEqual([]);
      expect(problems([...given, derived("percent-share", "loss", "pay")], added)).toMatchObject([
        { path: "/exhibits/0/surcharge/figure", expected: 'a figure in "percent" above 0' },
      ]);
    });

    it("says nothing of a formula without a result, which is a mistake of its own", () => {
      const faulty = derived("quotient", "pay", "rolls");
      expect(problems([...given, faulty], { figures: ["derived"] })).toMatchObject([
        { path: "/figures/8/derived" },
      ]);
    });
  });
});
