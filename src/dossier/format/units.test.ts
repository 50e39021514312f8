import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isUnit, MAGNITUDES, type Magnitude, parseUnit, type Unit } from "./units";

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
    ["only an s", "s"],
    ["capitals", "USD"],
    ["blanks", "board members"],
    ["a letter that becomes another in capitals", "uſd"],
  ])("refuses %s: %j", (_, text) => {
    expect(isUnit(text)).toBe(false);
    expect(() => parseUnit(text)).toThrow(/^".*" is not a unit: write it like "billion-usd"/);
  });
});

test("what is refused is quoted briefly", () => {
  expect(() => parseUnit("X".repeat(100_000))).toThrow(/^"X{100}" is not a unit/);
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
  const text = fc.oneof(fc.string(), fc.stringMatching(/^[a-z|-]{0,20}$/));
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
