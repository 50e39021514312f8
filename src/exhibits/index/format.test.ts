import { describe, expect, it } from "vitest";
import { dossierFile, exhibit, figure, foundIn, quantity } from "../../dossier/test/testDossier";

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
});
