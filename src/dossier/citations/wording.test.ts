import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyText } from "../test/text.arbitrary";
import { fold, wordingPlaces } from "./wording";

const stands = (wording: string, text: string) => wordingPlaces(wording, text).length > 0;

describe("wordingPlaces", () => {
  it.each([
    ["at the start", "more than 3 million", "More or less. more than 3 million a day"],
    ["at the end", "3 million", "They built 3 million"],
    ["before a full stop", "$3 billion", "Sales were $3 billion. Then they fell."],
    ["before a comma", "9 times", "It met 9 times, and parted."],
    ["before a dash", "9%", "Shares rose 9% — at last."],
    ["over a line break", "more than 3 million", "It sold more\nthan 3\u00a0million."],
    ["with white space around", "  3  million ", "It sold 3 million."],
    ["in quotation marks", "nine times", "They met “nine times” so far."],
    ["hyphenated as a whole", "nine-day", "A nine-day journey"],
    ["after a minus sign", "9%", "It moved -9% and (−9%)."],
    ["composed or not", "caf\u00e9", "in the cafe\u0301 there"],
    ["with other quotation marks", 'Ann\'s "best" 3 rolls', "Ann’s “best” 3 rolls"],
    ["with characters of no width", "more than 3 million", "more \u200bthan 3\u2060 mil\u00adlion"],
    ["over separators of lines and pages", "more than 3 million", "more\u2028than\f3\u2029million"],
    ["in a word broken at a line's end", "in manufacturing", "in manu-\nfacturing there"],
    ["in a hyphenated word at a line's end", "a two-day trip", "a two-\r\n  day trip"],
    ["with marks of notes", "3 million rolls a day", "3 million[4] rolls¹ a day*."],
    ["with a note in letters", "3 million rolls a day", "3 million[a] rolls[Note 12] a day"],
    ["with a note of two digits", "3 million rolls a day", "3 million[12] rolls a day"],
    ["broken at a line's end with a blank", "in manufacturing", "in manu- \nfacturing there"],
    ["with a note of two signs", "3 million rolls", "3 million¹² rolls"],
    ["with two stars at a word's end", "3 million, he said", "3 million**, he said"],
    ["with a star at a text's end", "sold 3 million. It", "sold 3 million.* It"],
    ["in Chinese", "会见了李强", "马斯克周日在北京会见了李强总理"],
    ["with digits in Chinese", "100辆", "共有100辆汽车"],
    ["in Thai", "ขายได้ 5", "บริษัทขายได้ 5 คัน"],
    ["pattern signs as text", "$3 (net).", "It made $3 (net). Good."],
  ])("finds a wording %s", (_, wording, text) => {
    expect(stands(wording, text)).toBe(true);
  });

  it.each([
    ["a star that multiplies", "3 4", "It is 3*4 and 3 *4."],
    ["a star that stands alone", "3 4", "It is 3 * 4."],
    ["words in brackets", "rolls a day", "rolls [two] a day and rolls [?] a day"],
    ["digits before", "2.4%", "It rose 12.4%."],
    ["digits after", "$1", "It cost $11."],
    ["a longer amount", "$1 billion", "It cost $11 billion."],
    ["decimals before", "1 billion", "It cost 2.1 billion."],
    ["decimals after", "$4", "It cost $4.2 billion."],
    ["a group of digits before", "032", "It cost 1,032."],
    ["a group of digits after", "1", "It cost 1,032."],
    ["letters before", "one time", "at someone time"],
    ["letters after", "five time", "five times"],
    ["a number word before", "two", "twenty-two people"],
    ["a hyphenated word after", "two", "a two-day journey"],
    ["a range before", "25%", "from 20-25% or 20–25%"],
    ["a range after", "5%", "from 5%-10% or 5%–10%"],
    ["another currency", "$3", "It cost HK$3."],
    ["another case", "Tripled", "Sales tripled."],
    ["more digits in Chinese", "100辆", "共有2100辆汽车"],
    ["nothing asked for", " ", "It cost $3."],
  ])("does not find a wording inside %s", (_, wording, text) => {
    expect(stands(wording, text)).toBe(false);
  });

  it("gives the folded text before every place", () => {
    expect(wordingPlaces("9%", " up  9%,\ndown 9%")).toEqual(["up ", "up 9%, down "]);
  });

  const number = fc.integer({ min: 1, max: 999 }).map(String);

  it("finds a number where it stands alone, and only there", () => {
    fc.assert(
      fc.property(number, number, (sought, printed) => {
        expect(stands(sought, `It sold ${printed} cars.`)).toBe(sought === printed);
      }),
    );
  });

  it("is not misled by how the white space runs", () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,5}$/), { minLength: 1, maxLength: 5 });
    const gap = fc.constantFrom(" ", "\n", "\u00a0", " \r\n ");
    fc.assert(
      fc.property(words, gap, gap, (wording, one, other) => {
        expect(stands(wording.join(one), `START ${wording.join(other)} END`)).toBe(true);
      }),
    );
  });

  it("takes any wording as text, not as a pattern", () => {
    fc.assert(
      fc.property(anyText, (wording) => {
        expect(wordingPlaces(wording, wording)).toEqual(fold(wording) === "" ? [] : [""]);
      }),
    );
  });
});
