/** A wording that says a figure only because words beside its number are left out. */
import { describe, expect, it } from "vitest";
import { citation, event, figure, quantity, source, testDossier } from "../test/testDossier";
import { verifyCitations } from "./verify";

function found(article: string, asPrinted: string, typed: object | null) {
  const citations = [citation({ paragraph: 1, asPrinted })];
  const dossier = testDossier({
    sources: [source({ paragraphs: 1 })],
    events: typed ? [] : [event({ citations })],
    figures: typed
      ? [figure({ quantity: { ...quantity({ value: 3, unit: "rolls" }), ...typed }, citations })]
      : [],
  });
  return verifyCitations(dossier, new Map([["daily", article]])).flatMap((row) =>
    row.of === "citation" ? row.finding.found : [],
  );
}

describe("a wording that is cut", () => {
  it.each([
    ["It sold 3 million or more.", "sold 3 million", { unit: "million" }],
    ["It sold 3 to 5 rolls.", "sold 3", {}],
    ["It sold 3 or more rolls.", "It sold 3", {}],
    ["Sales rose 3 percent.", "Sales rose 3", {}],
    ["It sold 3 million rolls.", "It sold 3", {}],
    ["It sold 2 or 3 rolls.", "3 rolls", {}],
    ["It sold 3 or more rolls. It sold 3 to 5 rolls.", "sold 3", {}],
  ])("%s: not by “%s”", (article, asPrinted, typed) => {
    expect(found(article, asPrinted, typed)).toEqual(["bound-left-out"]);
  });

  it.each([
    ["It sold three and two were left.", "It sold three", {}],
    ["It sold 3 rolls, then 3 more or less.", "3 rolls", {}],
    ["It sold 3 rolls, then 3 to 5.", "3 rolls, then 3", {}],
    ["It sold 3 or more rolls. It sold 3 rolls.", "It sold 3", {}],
    ["It sold 3 or more rolls.", "It sold 3 or more", { bound: "at-least" }],
    ["Sales rose 3 percent in 2020.", "rose 3 percent", { unit: "percent" }],
  ])("%s: by “%s”", (article, asPrinted, typed) => {
    expect(found(article, asPrinted, typed)).toEqual(["found"]);
  });
});

describe("a wording of an event", () => {
  it.each([
    ["It sold more than 3 rolls.", "3 rolls"],
    ['It sold more than "3 million" rolls.', '"3 million" rolls'],
    ["It sold 2 to 4 rolls.", "4 rolls"],
    ["In 5 towns it sold 2 to 4 rolls.", "4 rolls"],
  ])("%s: not by “%s”", (article, asPrinted) => {
    expect(found(article, asPrinted, null)).toEqual(["bound-left-out"]);
  });

  it.each([
    ["It sold 3 rolls.", "3 rolls"],
    ["It sold more than 3 rolls.", "more than 3 rolls"],
    ["It sold more than the bakery said.", "the bakery said"],
    ["It sold 2 to 4 rolls, and 5 were left.", "5 were left"],
    ["It sold more than it had: 3 rolls.", "it had: 3 rolls"],
  ])("%s: by “%s”", (article, asPrinted) => {
    expect(found(article, asPrinted, null)).toEqual(["found"]);
  });
});
