import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyText } from "../test/text.arbitrary";
import { searchSigns, searchWords } from "./words";

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
    ["up 2.4%", ["up", "2.4 percent"]],
    ["25 % of it, 25-30％", ["25 percent", "of", "it", "25", "30 percent"]],
    ["the % of 25 percent", ["the", "of", "25", "percent"]],
    ["up 2.4.", ["up", "2.4"]],
    ["28.4.2024", ["28", "4", "2024"]],
    ["in 2016, 35 of 1,2", ["in", "2016", "35", "of", "1", "2"]],
    ["35,000 cars", ["35000", "cars"]],
    ["35\u00A0000 cars", ["35000", "cars"]],
    ["35\u2009000 cars", ["35000", "cars"]],
    ["35 000 cars", ["35000", "cars"]],
    ["35’000 cars", ["35000", "cars"]],
    ["３５，０００", ["35000"]],
    ["1.234.567", ["1234567"]],
    ["12,34,567", ["1234567"]],
    ["1,234,567.89", ["1234567.89"]],
    ["35,000km, 2.4m", ["35000km", "2.4m"]],
    ["35.000", ["35.000"]],
    ["12,345,67", ["12", "345", "67"]],
    ["in 2016 100 cars", ["in", "2016", "100", "cars"]],
    ["April 28, 100 cars", ["april", "28", "100", "cars"]],
    ["the U.S. and the US", ["the", "us", "and", "the", "us"]],
    ["U.S", ["us"]],
    ["e.g. cnn.com", ["eg", "cnn", "com"]],
    ["Ørsted, Łódź, Đà Nẵng", ["orsted", "lodz", "da", "nang"]],
    ["Straße STRASSE ẞ", ["strasse", "strasse", "ss"]],
    ["Ǣ ǿ", ["ae", "o"]],
    ["Diyarbakır, Æsop, Þór, Œuvre", ["diyarbakir", "aesop", "thor", "oeuvre"]],
    ["ΟΔΟΣ οδός", ["οδοσ", "οδοσ"]],
    ["йод иод", ["йод", "иод"]],
    ["Ёлка елка́", ["елка", "елка"]],
    ["がか か\u3099 ｶﾞ", ["がか", "が", "ガ"]],
    ["ที่ ทา", ["ที่", "ทา"]],
    ["हिन्दी", ["हिन्दी"]],
    ["שָׁלוֹם", ["שלום"]],
    ["特斯拉Model 3在上海、北京", ["特斯拉", "model", "3", "在上海", "北京"]],
    ["2024年4月", ["2024", "年", "4", "月"]],
    ["東京タワー", ["東京タワー"]],
    ["$1 billion", ["$ 1", "billion"]],
    ["US$35,000.5, £ 2, ¥3 and 4€", ["us", "$ 35000.5", "£ 2", "¥ 3", "and", "4"]],
    ["Ｌｉ　Ｑｉａｎｇ", ["li", "qiang"]],
    ["İstanbul", ["istanbul"]],
    ["李强 (Li)", ["李强", "li"]],
    ["ﬁgure №2", ["figure", "no2"]],
    ["zero\u200Bwidth", ["zero", "width"]],
  ])("of %j are %j", (text, words) => {
    expect(searchWords(text)).toEqual(words);
  });

  it("are the same for a plain text as by the rules for all others, and so are its signs", () => {
    const letter = fc.oneof(
      fc.string({ unit: "binary-ascii", minLength: 1, maxLength: 1 }),
      fc.constantFrom(..."·…€→’–×°´½"),
    );
    fc.assert(
      fc.property(fc.string({ unit: letter }), (text) => {
        const [words, signs] = [searchWords(`${text} 李`), searchSigns(`${text} 李`)];
        expect(searchWords(text)).toEqual(words.slice(0, -1));
        expect(searchSigns(text)).toEqual(signs);
      }),
    );
  });

  it("are the same beside any sign", () => {
    for (let code = 0xa0; code < 0x2200; code++) {
      const text = `a${String.fromCodePoint(code)}1${String.fromCodePoint(code)}`;
      expect(searchWords(text)).toEqual(searchWords(`${text} 李`).slice(0, -1));
      expect(searchSigns(text)).toEqual(searchSigns(`${text} 李`));
    }
  });

  it("are of letters, digits and their marks, but for the point and the sign of a number", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const word of searchWords(text))
          expect(word).toMatch(
            /^(?:\p{Sc} (?=\d))?(?:[\p{L}\p{N}\p{M}]|(?<=\d)\.(?=\d)|(?<=\d) (?=percent$))+$/u,
          );
      }),
    );
  });

  it("are the same words once more", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const words = searchWords(text);
        expect(words.flatMap(searchWords).join(" ")).toBe(words.join(" "));
      }),
    );
  });
});

describe("searchSigns", () => {
  it.each<[string, readonly string[]]>([
    ["", []],
    ["Tesla rises", []],
    ["up 2.4%", [".", "%"]],
    ["$1 and €2", ["$", "€"]],
    ["％ – “a” ’", ["%", "-", '"', '"', "'"]],
    ["\u200B \t", []],
    ["特斯拉。", ["。"]],
  ])("of %j are %j", (text, signs) => {
    expect(searchSigns(text)).toEqual(signs);
  });
});
