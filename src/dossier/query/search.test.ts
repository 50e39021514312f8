import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyText } from "../test/text.arbitrary";
import { searchNames, searchQuery, searchWords } from "./search";

const NAMES = ["Li Qiang", "Li Anding", "Elon Musk", "Xinhua"];
describe("searchWords", () => {
  it.each<[string, readonly string[]]>([
    ["", []],
    [" \n\t", []],
    ["…—!?", []],
    ["Tesla rises", ["tesla", "rises"]],
    ["  Tesla,rises. ", ["tesla", "rises"]],
    ["Café CRÈME", ["cafe", "creme"]],
    ["cafe\u0301", ["cafe"]],
    ["Tesla’s", ["tesla", "s"]],
    ["self-driving", ["self", "driving"]],
    ["up 2.4%", ["up", "2", "4"]],
    ["$1 billion", ["1", "billion"]],
    ["Ｌｉ　Ｑｉａｎｇ", ["li", "qiang"]],
    ["İstanbul", ["istanbul"]],
    ["李强 (Li)", ["李强", "li"]],
    ["ﬁgure №2", ["figure", "no2"]],
    ["zero\u200Bwidth", ["zero", "width"]],
  ])("of %j are %j", (text, words) => {
    expect(searchWords(text)).toEqual(words);
  });

  it("are the same for a plain text as by the rules for all others", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const last = searchWords(`${text} é`);
        expect(searchWords(text)).toEqual(last.slice(0, -1));
      }),
    );
  });

  it("are words of the same kind, whatever the text", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const words = searchWords(text);
        expect(words).not.toContain("");
        expect(words.filter((word) => !/^[\p{Letter}\p{Number}]+$/u.test(word))).toEqual([]);
      }),
    );
  });
});

describe("searchQuery", () => {
  it.each<[string, readonly (readonly string[])[]]>([
    ["", []],
    ["!!", []],
    ["data", [["data"]]],
    ["data abroad", [["data"], ["abroad"]]],
    ["Li Qiang", [["li", "qiang"]]],
    ["li QIANG!", [["li", "qiang"]]],
    ["meets li qiang again", [["meets"], ["li", "qiang"], ["again"]]],
    [
      "li anding li qiang",
      [
        ["li", "anding"],
        ["li", "qiang"],
      ],
    ],
    ["qiang li", [["qiang"], ["li"]]],
    ["li", [["li"]]],
    ["li qian", [["li"], ["qian"]]],
    ["xinhua", [["xinhua"]]],
  ])("of %j is %j", (text, query) => {
    expect(searchQuery(text, searchNames(NAMES))).toEqual(query);
  });

  it("holds every word of the search once, in order, whatever the names", () => {
    const words = fc.array(fc.constantFrom("li", "qiang", "anding", "elon", "musk", "data"));
    fc.assert(
      fc.property(words, fc.array(fc.string()), (asked, names) => {
        expect(searchQuery(asked.join(" "), searchNames([...NAMES, ...names])).flat()).toEqual(asked);
      }),
    );
  });
});
