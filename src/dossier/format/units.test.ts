import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isUnit, lacksSingular, MAGNITUDES, type Magnitude, parseUnit, type Unit } from "./units";

describe("parseUnit", () => {
  test.each<[string, Unit]>([
    ["billion-usd", { kind: "currency", magnitude: "billion", code: "USD" }],
    ["eur", { kind: "currency", magnitude: null, code: "EUR" }],
    ["trillion-cny", { kind: "currency", magnitude: "trillion", code: "CNY" }],
    ["percent", { kind: "percent" }],
    ["times", { kind: "times" }],
    ["rank", { kind: "rank" }],
    ["million", { kind: "number", magnitude: "million" }],
    ["meetings", count("meeting", "meetings")],
    ["cities", count("city", "cities")],
    ["ties", count("tie", "ties")],
    ["movies-fans", count("movies fan", "movies fans")],
    ["series-cities", count("series city", "series cities")],
    ["staff", count("staff", "staff")],
    ["series", count("series", "series")],
    ["animal-species", count("animal species", "animal species")],
    ["inches", count("inch", "inches")],
    ["boxes", count("box", "boxes")],
    ["losses", count("loss", "losses")],
    ["matches", count("match", "matches")],
    ["houses", count("house", "houses")],
    ["nobel-prizes", count("nobel prize", "nobel prizes")],
    ["Nobel-prizes", count("Nobel prize", "Nobel prizes")],
    ["million-kWh", count("kWh", "kWh", "million")],
    ["km²", count("km²", "km²")],
    ["m3", count("m3", "m3")],
    ["tonnes-of-CO2", count("tonnes of CO2", "tonnes of CO2")],
    ["tonnes-of-co2", count("tonnes of co2", "tonnes of co2")],
    ["kwh", count("kwh", "kwh")],
    ["tonne-of-CO2|tonnes-of-CO2", count("tonne of CO2", "tonnes of CO2")],
    ["5g-phones", count("5g phone", "5g phones")],
    ["réunions", count("réunion", "réunions")],
    ["bus|buses", count("bus", "buses")],
    ["cars", count("car", "cars")],
    ["million-followers", count("follower", "followers", "million")],
    ["board-members", count("board member", "board members")],
    ["person|people", count("person", "people")],
    ["thousand-person|people", count("person", "people", "thousand")],
    ["head-of-state|heads-of-state", count("head of state", "heads of state")],
    ["millionaires", count("millionaire", "millionaires")],
  ])("%s", (text, unit) => {
    expect(parseUnit(text)).toEqual(unit);
  });

  test.each([
    ["nothing", ""],
    ["a magnitude without its noun", "million-"],
    ["a magnitude of percent", "million-percent"],
    ["a magnitude of ranks", "thousand-rank"],
    ["three forms", "person|people|persons"],
    ["no singular", "|people"],
    ["no plural", "person|"],
    ["only digits", "5"],
    ["digits for a word", "5-phones-7"],
    ["a currency in capitals", "USD"],
    ["what has another plural", "people"],
    ["what may have another singular", "buses"],
    ["two hyphens", "board--members"],
    ["blanks", "board members"],
    ["a letter that becomes another in capitals", "uſd"],
  ])("refuses %s: %j", (_, text) => {
    expect(isUnit(text)).toBe(false);
    expect(() => parseUnit(text)).toThrow(/^".*" is not a unit: write it like "billion-usd"/);
  });
});

test.each([
  ["people", true],
  ["million-heroes", true],
  ["wolves", true],
  ["meetings", false],
  ["person|people", false],
  ["USD", false],
  ["board members", false],
  ["", false],
])("%j lacks its singular: %s", (text, lacks) => {
  expect(lacksSingular(text)).toBe(lacks);
});

test("what is refused is quoted briefly", () => {
  expect(() => parseUnit("|".repeat(100_000))).toThrow(/^"\|{100}" is not a unit/);
});

test("a magnitude is read apart from whatever noun can take it", () => {
  const noun = fc.constantFrom("usd", "meetings", "person|people", "board-members");
  fc.assert(
    fc.property(fc.constantFrom(...MAGNITUDES), noun, (magnitude, text) => {
      expect(parseUnit(`${magnitude}-${text}`)).toEqual({ ...parseUnit(text), magnitude });
    }),
  );
});

test("every text is a unit or is refused", () => {
  const text = fc.oneof(fc.string(), fc.stringMatching(/^[a-zA-Z2|-]{0,20}$/));
  fc.assert(
    fc.property(text, (unit) => {
      if (isUnit(unit)) expect(parseUnit(unit)).toHaveProperty("kind");
      else expect(() => parseUnit(unit)).toThrow(RangeError);
    }),
  );
});

function count(one: string, many: string, magnitude: Magnitude | null = null): Unit {
  return { kind: "count", magnitude, one, many };
}
