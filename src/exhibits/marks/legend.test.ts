import { expect, test } from "vitest";
import { exhibitWords } from "#text";
import type { Figure } from "../../dossier/format/model";
import { figureOf, quantityOf } from "../test/testRows";
import { legendOf } from "./legend";

const { fadePast, cap, fadeBelow, capBelow, interval, derived, about, derivedOrAbout } = exhibitWords.legend;

const exact = figureOf();
const round = figureOf({ quantity: quantityOf({ bound: "about" }) });
const atLeast = figureOf({ quantity: quantityOf({ bound: "at-least" }) });
const lessThan = figureOf({ quantity: quantityOf({ bound: "less-than" }) });
const moreThanBelow = figureOf({ quantity: quantityOf({ bound: "more-than", value: -3 }) });
const atMostBelow = figureOf({ quantity: quantityOf({ bound: "at-most", value: -3 }) });
const fall = figureOf({ quantity: quantityOf({ bound: "more-than", value: -3, change: true }) });
const computed = figureOf({ derived: { formula: "quotient", of: ["a", "b"] } });
const computedRange = {
  ...computed,
  quantity: { low: 1, high: 2, unit: "percent", bound: "between" },
} as const;
const computedRound = { ...computed, quantity: quantityOf({ bound: "about" }) };

test.each<[string, Figure[], string | null]>([
  ["nothing to explain", [exact, exact], null],
  ["no figures", [], null],
  ["a lower bound", [exact, atLeast], fadePast],
  ["an upper bound", [lessThan], cap],
  ["a lower bound below zero", [moreThanBelow], capBelow],
  ["an upper bound below zero", [atMostBelow], fadeBelow],
  ["a fall by more than so much", [fall], fadePast],
  ["about", [round], about],
  ["derived", [computed], derived],
  ["derived, and about by its inputs: still derived alone", [computedRound], derived],
  ["a derived range, hatched in its light part too", [computedRange], `${interval} ${derived}`],
  ["derived beside about", [computed, round], derivedOrAbout],
  ["each look once, in a fixed order", [round, lessThan, atLeast, atLeast], `${fadePast} ${cap} ${about}`],
])("%s", (_, figures, legend) => {
  expect(legendOf(figures)).toBe(legend);
});
