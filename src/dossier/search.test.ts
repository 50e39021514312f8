import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { found, type Query, searchIndex, searchQuery, searchWords } from "./search";
import { anyText } from "./text.arbitrary";

const NAMES = ["Li Qiang", "Li Anding", "Elon Musk", "Xinhua"];
/** Whether a row of those texts is found, between others that are not. */
const isFound = (texts: readonly string[], query: Query) =>
  found(searchIndex([[], texts, []]), query)[1] === 1;
const finds = (q: string, ...texts: readonly string[]) => isFound(texts, searchQuery(q, NAMES));

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
    expect(searchQuery(text, NAMES)).toEqual(query);
  });

  it("holds every word of the search once, in order, whatever the names", () => {
    const words = fc.array(fc.constantFrom("li", "qiang", "anding", "elon", "musk", "data"));
    fc.assert(
      fc.property(words, fc.array(fc.string()), (asked, names) => {
        expect(searchQuery(asked.join(" "), [...NAMES, ...names]).flat()).toEqual(asked);
      }),
    );
  });
});

describe("found", () => {
  it.each<[string, readonly string[], boolean]>([
    ["", [], true],
    ["", ["Tesla"], true],
    ["tesla", [], false],
    ["tesla", ["Tesla rises"], true],
    ["rises tesla", ["Tesla rises"], true],
    ["tesla baidu", ["Tesla rises", "Baidu too"], true],
    ["tesla falls", ["Tesla rises", "Baidu too"], false],
    ["te", ["Tesla rises"], true],
    ["te rises", ["Tesla rises"], false],
    ["tesla ri", ["Tesla rises"], true],
    ["esla", ["Tesla rises"], false],
    ["cafe", ["Café"], true],
    ["café", ["Cafe"], true],
    ["self driving", ["self-driving"], true],
    ["tesla's", ["Tesla’s plant"], true],
  ])("%j in %j: %s", (q, texts, expected) => {
    expect(finds(q, ...texts)).toBe(expected);
  });

  it("finds a name as it stands, in one text", () => {
    expect(finds("Li Qiang", "Premier Li Qiang speaks")).toBe(true);
    expect(finds("Li Qiang", "Li Anding meets Wang Qiang")).toBe(false);
    expect(finds("Li Qiang", "Li", "Qiang")).toBe(false);
    expect(finds("Li Qiang", "Qiang Li")).toBe(false);
    expect(finds("Li Qiang", "Lily Qiang")).toBe(false);
    expect(finds("li", "Li Qiang", "Li Anding")).toBe(true);
  });

  it("finds words apart that are no name", () => {
    expect(finds("musk tesla", "Elon Musk", "Tesla")).toBe(true);
  });

  it("finds every text by any run of its words, the last one unfinished", () => {
    const word = fc.stringMatching(/^[a-z]{1,6}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), fc.nat(), fc.nat(), fc.nat(), (words, a, b, c) => {
        const start = a % words.length;
        const run = words.slice(start, start + 1 + (b % words.length));
        const last = run.at(-1) ?? "";
        const q = [...run.slice(0, -1), last.slice(0, 1 + (c % last.length))].join(" ");
        expect(isFound([words.join(", ").toUpperCase()], searchQuery(q, []))).toBe(true);
      }),
    );
  });

  it("finds less with every word more", () => {
    const text = fc
      .array(fc.constantFrom("li", "qiang", "anding", "data", "plant"))
      .map((words) => words.join(" "));
    fc.assert(
      fc.property(fc.array(text), text, fc.constantFrom("li", "data", "plant"), (texts, q, more) => {
        if (isFound(texts, searchQuery(`${q} ${more}`, [])))
          expect(isFound(texts, searchQuery(q, []))).toBe(true);
      }),
    );
  });
});
