import { expect, test } from "vitest";
import { exhibitWords } from "#text";
import { parseWhen } from "../dossier/format/dates";
import { buildExhibit } from "./buildExhibit";
import { spokenChart, spokenFigures, spokenLines } from "./spoken";
import { boundedBars } from "./test/boundedBars";
import { exhibitIn, figureOf, quantityOf, viewOf } from "./test/testRows";

const sales = figureOf({
  label: "Tesla sales in China, 2016",
  quantity: { value: 1, unit: "billion-usd", bound: "more-than" },
  when: parseWhen("2016"),
});
const earlier = figureOf({
  label: "Tesla sales in China, 2015",
  quantity: { value: 0.33, unit: "billion-usd", bound: "about" },
  derived: { formula: "quotient", of: ["a", "b"] },
  when: parseWhen("2015"),
});

const us = figureOf({
  label: "Tesla revenue in the U.S., 2016",
  quantity: { value: 4.2, unit: "billion-usd", bound: "exact" },
  when: parseWhen("2016"),
});

test("says how many values there are, and the lowest and the highest with bound, name and what is calculated", () => {
  expect(spokenFigures([us, sales, earlier])).toBe(
    "3 values, from about 0.33 billion dollars (Tesla sales in China, 2015, our calculation) to 4.2 billion dollars (Tesla revenue in the U.S., 2016).",
  );
});

test("says each of values that have no order, in one sentence", () => {
  const share = figureOf({
    label: "Share, 2016",
    quantity: quantityOf({ value: 25 }),
    when: parseWhen("2016"),
  });
  expect(spokenFigures([us, share])).toBe(
    "4.2 billion dollars (Tesla revenue in the U.S., 2016); 25 percent (Share, 2016).",
  );
});

test("starts with a capital, and compares no change with a level", () => {
  const rise = figureOf({
    label: "Rise",
    quantity: quantityOf({ value: 9, change: true }),
    when: parseWhen("2016"),
  });
  const share = figureOf({
    label: "Share",
    quantity: quantityOf({ value: 25, bound: "about" }),
    when: parseWhen("2016"),
  });
  expect(spokenFigures([rise, share])).toBe("Up 9 percent (Rise, 2016); about 25 percent (Share, 2016).");
});

test("says the one value, with the period that its label lacks", () => {
  expect(spokenFigures([{ ...sales, label: "Tesla sales in China" }])).toBe(
    "One value: more than 1 billion dollars (Tesla sales in China, 2016).",
  );
});

test("an exhibit says first how many more there are", () => {
  const dossier = boundedBars({ panels: 1, bars: 12, letters: 8, isSigned: false });
  const { spoken } = buildExhibit(dossier, viewOf(), exhibitIn(dossier, "bars"));
  expect(spoken?.({ slide: true })).toMatch(
    /^The largest 5 of 12 figures are drawn; all are in the table\. 5 values, from /,
  );
  expect(spoken?.({})).toMatch(/^12 values, from /);
});

test("says so when nothing is left", () => {
  expect(spokenFigures([])).toBe(exhibitWords.exhibit.empty);
  expect(spokenLines([])).toBe(exhibitWords.exhibit.empty);
});

test("makes one sentence of all lines, and counts the rest of many", () => {
  expect(spokenLines(["One", "Two"])).toBe("One; Two.");
  expect(spokenLines(["One", "Two", "Three", "Four"])).toBe("One; Two; Three; Four.");
  expect(spokenLines(["One", "Two", "Three", "Four", "Five"])).toBe("One; Two; Three; and 2 more.");
});

test("a chart is called by its kind and what it finds; what is text by nothing", () => {
  const chart = { form: "bars", title: "Sales tripled" } as const;
  expect(spokenChart(chart, { spoken: () => "3 values." }, {})).toBe("Bar chart: Sales tripled. 3 values.");
  expect(spokenChart(chart, { spoken: null }, {})).toBe("");
});
