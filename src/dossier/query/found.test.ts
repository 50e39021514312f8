import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chunked } from "../memo";
import { foldedTexts, found, type Query, searchNames, searchQuery } from "./search";
import { searchWords } from "./words";

type Rows = readonly (readonly string[])[];

const NAMES = searchNames(["Li Qiang", "Li Anding", "Elon Musk", "Xinhua"]);
const foldedOf = (rows: Rows) => chunked(() => foldedTexts(rows, (texts) => texts)).value();
/** Whether a row of those texts is found, between others that are not. */
const isFound = (texts: readonly string[], query: Query) => found(foldedOf([[], texts, []]), query)[1] === 1;
const finds = (q: string, ...texts: readonly string[]) => isFound(texts, searchQuery(q, NAMES));

/** What is found, by going through all texts word by word. */
const foundPlainly = (rows: Rows, query: Query) =>
  rows.map((texts) =>
    query.every((phrase, at) =>
      texts.map(searchWords).some((words) =>
        words.some((_, start) =>
          phrase.every((word, place) => {
            const other = words[start + place] ?? "";
            const last = at === query.length - 1 && place === phrase.length - 1;
            return last ? other.startsWith(word) : other === word;
          }),
        ),
      ),
    ),
  );

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
    ["上海", ["特斯拉在上海建厂"], true],
    ["上海 特斯拉", ["特斯拉在上海建厂"], true],
    ["北京", ["特斯拉在上海建厂"], false],
    ["まちづくり", ["地域住民がまちづくりを進める"], true],
    ["민국", ["대한민국 방문"], true],
    ["ไทย", ["ประเทศไทยวันนี้"], true],
    ["上海 te", ["在上海", "Tesla"], true],
    ["model", ["特斯拉Model 3在上海"], true],
    ["2024", ["2024年4月"], true],
    ["か", ["がか"], true],
    ["か", ["がら"], false],
    ["이", ["인도"], false],
    ["US", ["the U.S. market"], true],
    ["U.S. market", ["the US market"], true],
    ["U.S", ["the US market"], true],
    ["U.S.", ["the US market"], true],
    ["U.S.", ["users usually"], false],
    ["musk's", ["Elon Musk"], true],
    ["musk's", ["musketeers"], false],
    ["35000", ["35,000 cars"], true],
    ["35,000", ["35000 cars"], true],
    ["35 000", ["35,000 cars"], true],
    ["35,0", ["35,000 cars"], true],
    ["2.4", ["up 2.4%"], true],
    ["2.4", ["2 of 4"], false],
    ["orsted", ["Ørsted"], true],
    ["Ørsted", ["Orsted"], true],
    ["%", ["up 2.4%"], true],
    ["%", ["up 2.4"], false],
    ["$ %", ["$1", "2%"], true],
    ["$ %", ["$1"], false],
    ["$1", ["more than $1 billion"], true],
    ["$1", ["1 dollar"], false],
    ["$1 billion", ["$1.5 billion"], false],
    ["1 billion", ["$1 billion"], true],
    ["25%", ["a 25% tariff"], true],
    ["25%", ["25 percent"], true],
    ["25 percent", ["25%"], true],
    ["25 pe", ["25%"], true],
    ["25% tariff", ["a tariff of 25 %"], true],
    ["25%", ["up 2.25%"], false],
    ["25%", ["April 25", "up 6%"], false],
    ["25", ["April 25"], true],
    ["25", ["a 25% tariff"], true],
    ["25 tariff", ["a 25% tariff"], true],
    ["2", ["a 25% tariff"], true],
    ["—", ["first – then"], true],
  ])("%j in %j: %s", (q, texts, expected) => {
    expect(finds(q, ...texts)).toBe(expected);
  });

  it("finds a text without blanks by every part of it, and no other text", () => {
    const titles = ["特斯拉在北京会见李强", "地域住民がまちづくりを進める", "대한민국 방문", "ประเทศไทยวันนี้"];
    for (const title of titles) {
      const starts = [...title].keys();
      for (const start of starts)
        for (let end = start + 1; end <= title.length; end++) {
          const part = title.slice(start, end);
          if (part.trim() === "") continue;
          const hits = found(foldedOf(titles.map((text) => [text])), searchQuery(part, NAMES));
          expect([...hits], part).toEqual(titles.map((text) => Number(text.includes(part.trim()))));
        }
    }
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
        expect(isFound([words.join(", ").toUpperCase()], searchQuery(q, searchNames([])))).toBe(true);
      }),
    );
  });

  it("finds less with every word more", () => {
    const text = fc
      .array(fc.constantFrom("li", "qiang", "anding", "data", "plant"))
      .map((words) => words.join(" "));
    fc.assert(
      fc.property(fc.array(text), text, fc.constantFrom("li", "data", "plant"), (texts, q, more) => {
        if (isFound(texts, searchQuery(`${q} ${more}`, searchNames([]))))
          expect(isFound(texts, searchQuery(q, searchNames([])))).toBe(true);
      }),
    );
  });

  it("finds what going through all texts finds", () => {
    const text = fc
      .array(fc.constantFrom("li", "qiang", "anding", "an", "data", "musk", "elon"), { maxLength: 5 })
      .map((words) => words.join(" "));
    const rows = fc.array(fc.array(text, { maxLength: 3 }), { maxLength: 12 });
    fc.assert(
      fc.property(rows, text, fc.constantFrom("", " l", " an", "a"), (texts, q, end) => {
        const query = searchQuery(q + end, NAMES);
        expect([...found(foldedOf(texts), query)].map((hit) => hit === 1)).toEqual(
          foundPlainly(texts, query),
        );
      }),
    );
  });

  it("is made in steps of a part of the rows each", () => {
    const rows = Array.from({ length: 1000 }, (_, at) => [`row ${at}`]);
    const making = foldedTexts(rows, (texts) => texts);
    let steps = 0;
    while (!making.next().done) steps++;
    expect(steps).toBe(5);
  });
});
