import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readNumbers } from "./readNumber";

const values = (wording: string) => readNumbers(wording).map(({ value }) => value);

describe("readNumbers", () => {
  it.each([
    ["no number here", []],
    ["7", [7]],
    ["1,032 cars", [1032]],
    ["1,032,500.5", [1032500.5]],
    ["2.4%", [2.4]],
    ["9 per cent", [9]],
    ["$3 billion", [3e9]],
    ["$3-billion", [3e9]],
    ["US$3.5bn", [3.5e9]],
    ["2.2m", [2.2e6]],
    ["3 hundred thousand", [3e5]],
    ["two dozen", [24]],
    ["2nd and 33rd", [2, 33]],
    ["5x", [5]],
    ["at least nine times", [9]],
    ["Twelve", [12]],
    ["a nine-day journey", [9]],
    ["forty-two people", [42]],
    ["third trip, and tenth", [3, 10]],
    ["twice", [2]],
    ["doubled, tripled, quadrupled", [2, 3, 4]],
    ["Jan. 3, 2024", [3, 2024]],
    ["from 20-25%", [20, 25]],
    ["they sold 7.", [7]],
  ])("reads %j as %j", (wording, numbers) => {
    expect(values(wording)).toEqual(numbers);
  });

  it.each([
    "2,4",
    "1.2.3",
    ".5",
    "Q3",
    "5km",
    "one-third",
    "one third",
    "thirty-third",
    "two thirds",
    "three and a half",
    "someone",
    "often",
    "dozens",
    "billions",
  ])("does not read %j", (wording) => {
    expect(values(wording)).toEqual([]);
  });

  it.each([
    ["dozen", 12],
    ["hundred", 100],
    ["thousand k", 1e3],
    ["million m mn", 1e6],
    ["billion b bn", 1e9],
    ["trillion tn", 1e12],
  ])("multiplies by %s", (names, size) => {
    for (const name of names.split(" ")) {
      expect(values(`3 ${name}`)).toEqual([3 * size]);
      expect(values(`3${name.toUpperCase()}`)).toEqual([3 * size]);
    }
  });

  it("reads all words to ninety-nine, and from first to tenth", () => {
    const ones = "one two three four five six seven eight nine".split(" ");
    const teens = "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
      " ",
    );
    const tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
    const all = [...ones, ...teens, ...tens.flatMap((ten) => [ten, ...ones.map((one) => `${ten}-${one}`)])];
    expect(all.map(values)).toEqual(Array.from({ length: 99 }, (_, at) => [at + 1]));
    const ordinals = "first second third fourth fifth sixth seventh eighth ninth tenth".split(" ");
    expect(ordinals.map(values)).toEqual(Array.from({ length: 10 }, (_, at) => [at + 1]));
  });

  it.each([
    ["9%", true],
    ["9 percent", true],
    ["nine per cent", true],
    ["9", false],
    ["9 percentage points", false],
  ])("%j is percent: %s", (wording, percent) => {
    expect(readNumbers(wording)).toMatchObject([{ percent }]);
  });

  it("gives the place of each number and the bounds that the words around it allow", () => {
    expect(readNumbers("more than $3 billion, or nine times")).toMatchObject([
      { index: 11, bounds: ["more-than"] },
      { index: 25, bounds: ["exact", "about"] },
    ]);
    expect(readNumbers("5+")).toMatchObject([{ bounds: ["at-least"] }]);
    expect(readNumbers("it sold 5+ cars")).toMatchObject([{ bounds: ["at-least"] }]);
  });

  it("reads back whatever the number format prints", () => {
    const format = new Intl.NumberFormat("en-US", { maximumFractionDigits: 3 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 12 }), fc.boolean(), (thousandths, grouped) => {
        const value = thousandths / 1000;
        expect(values(grouped ? format.format(value) : String(value))).toEqual([value]);
      }),
    );
  });

  it("reads each number of a sentence once", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(9999)), (numbers) => {
        expect(values(numbers.map((number) => `sold ${number} cars`).join(" and "))).toEqual(numbers);
      }),
    );
  });

  it("takes any text, and gives finite numbers at places inside it", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (text) => {
        for (const { index, value } of readNumbers(text)) {
          expect(index).toBeLessThan(text.length);
          expect(value).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });
});
