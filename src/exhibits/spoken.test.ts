import { expect, test } from "vitest";
import { exhibitWords } from "#text";
import { parseWhen } from "../dossier/format/dates";
import { spokenFigures, spokenLines } from "./spoken";
import { figureOf } from "./test/testRows";

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

test("names label, period, and value with its bound in words", () => {
  const unnamed = { ...sales, label: "Tesla sales in China" };
  expect(spokenFigures([unnamed])).toBe("Tesla sales in China, 2016: more than 1 billion dollars.");
});

test("says a period once that the label holds already", () => {
  expect(spokenFigures([sales])).toBe("Tesla sales in China, 2016: more than 1 billion dollars.");
});

test("says what is derived here", () => {
  expect(spokenFigures([earlier])).toBe(
    "Tesla sales in China, 2015: about 0.33 billion dollars, our calculation.",
  );
});

test("says so when nothing is left", () => {
  expect(spokenFigures([])).toBe(exhibitWords.exhibit.empty);
  expect(spokenLines([])).toBe(exhibitWords.exhibit.empty);
});

test("makes a sentence of each line", () => {
  expect(spokenLines(["One", "Two"])).toBe("One. Two.");
});
