import { describe, expect, it } from "vitest";
import { measureOf } from "./measures";
import { readQuantities } from "./readQuantities";

/** The words of each measure. */
const MEASURES = [
  "second seconds sec secs",
  "minute minutes min mins",
  "hour hours hr hrs h",
  "day days",
  "week weeks",
  "month months",
  "year years yr yrs",
  "decade decades",
  "century centuries",
  "meter meters metre metres",
  "kilometer kilometers kilometre kilometres km",
  "centimeter centimeters centimetre centimetres cm",
  "mile miles mi",
  "mph",
  "kph kmh",
  "yard yards",
  "foot feet ft",
  "inch inches in",
  "acre acres",
  "hectare hectares",
  "lb lbs",
  "ounce ounces oz",
  "gram grams",
  "kilogram kilograms kg kilo kilos",
  "ton tons tonne tonnes",
  "liter liters litre litres",
  "gallon gallons",
  "barrel barrels",
  "degree degrees",
  "cent cents ¢",
  "pence p",
  "point points",
  "bp bps",
  "watt watts",
  "kilowatt kilowatts kW",
  "megawatt megawatts MW",
  "gigawatt gigawatts GW",
  "kWh",
  "MWh",
  "GWh",
  "TWh",
].map((words) => words.split(" "));

describe("a measure", () => {
  it.each(MEASURES)("has one name for all its words: %s", (...words) => {
    const [name, ...others] = new Set(words.map(measureOf));
    expect([typeof name, others]).toEqual(["string", []]);
    for (const word of words)
      expect([word, readQuantities(`5${word}`).read.map(({ unit }) => unit)]).toEqual([
        word,
        [{ kind: "measure", name }],
      ]);
  });

  it("is no other measure, nor its square", () => {
    const names = MEASURES.flatMap(([word = ""]) => [
      measureOf(word),
      measureOf(`${word}²`),
      measureOf(`${word}³`),
    ]);
    expect(new Set(names).size).toBe(3 * MEASURES.length);
  });

  it("is not what anything else is counted in", () => {
    expect(["cars", "", "²", "day²s", "5"].map(measureOf)).toEqual([null, null, null, null, null]);
  });
});
