import { describe, expect, test } from "vitest";
import { parseWhen } from "../dossier/format/dates";
import { requireRecord } from "../dossier/format/model";
import { realDossier } from "../dossier/test/realDossier";
import { eventRow, figureRow, textRow } from "./records";
import { citationOf, dossierOf, eventOf, figureOf, quantityOf } from "./test/testRows";

describe("a figure's line", () => {
  test("holds the quantity as it is, and leads to the figure", () => {
    const figure = figureOf({ id: "sales", label: "Sales", quantity: quantityOf({ bound: "more-than" }) });
    expect(figureRow(dossierOf({}), figure)).toMatchObject({
      key: "sales",
      mark: "sales",
      evidence: "sales",
      what: "Sales",
      quantity: figure.quantity,
      derivation: null,
      text: null,
      when: figure.when,
      citations: figure.citations,
    });
  });

  test("says how a derived value was computed, and cites its inputs", () => {
    const row = figureRow(realDossier, requireRecord(realDossier.figures, "china-revenue-2015"));
    expect(row.derivation).toBe("more than $1 billion ÷ about three times");
    expect(row.quantity).toEqual({ value: 0.33, unit: "billion-usd", bound: "about" });
    expect(row.citations.map(({ asPrinted }) => asPrinted)).toEqual([
      "Sales there tripled to more than $1 billion",
      "$1 billion in China revenue",
      "Sales there tripled",
    ]);
  });
});

test("an event's line is its title and date, without a number", () => {
  const event = eventOf({ id: "meeting", title: "They meet", when: "2024-04-28" });
  expect(eventRow(event)).toMatchObject({
    key: "meeting",
    evidence: "meeting",
    what: "They meet",
    quantity: null,
    derivation: null,
    text: null,
    when: event.when,
    kind: event.kind,
    basis: event.basis,
  });
});

test("a text's line has its figures in words", () => {
  const row = textRow(realDossier, {
    key: "key",
    evidence: "fortune-2017:4",
    what: "How are sales?",
    text: "Growing: {china-revenue-2016}",
    when: parseWhen("2017-04-27"),
    basis: "stated",
    citations: [citationOf(4, "fortune-2017")],
  });
  expect(row).toMatchObject({ text: "Growing: more than $1 billion", quantity: null, derivation: null });
  expect(row.when).toEqual(parseWhen("2017-04-27"));
});
