import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { patternsOf, searchNames, searchQuery } from "../../dossier/query/search";
import { folded } from "../../dossier/query/words";
import { anyText } from "../../dossier/test/text.arbitrary";
import { foldText, matchRanges } from "./matchRanges";

const NAMES = searchNames(["Li Qiang"]);
const patterns = (q: string) => patternsOf(searchQuery(q, NAMES));
/** The text with what is found between brackets. */
const marked = (text: string, q: string) =>
  matchRanges(text, patterns(q)).reduceRight(
    (all, { start, end }) => `${all.slice(0, start)}[${all.slice(start, end)}]${all.slice(end)}`,
    text,
  );

describe("matchRanges", () => {
  it.each([
    ["Tesla rises", "tesla", "[Tesla] rises"],
    ["Tesla rises", "ri", "Tesla [ri]ses"],
    ["Tesla rises, Tesla falls", "tesla", "[Tesla] rises, [Tesla] falls"],
    ["Tesla rises", "te rises", "Tesla [rises]"],
    ["Tesla rises", "esla", "Tesla rises"],
    ["Premier Li Qiang, not Li Anding", "Li Qiang", "Premier [Li Qiang], not Li Anding"],
    ["Qiang Li", "Li Qiang", "Qiang Li"],
    ["self-driving cars", "self driving", "[self]-[driving] cars"],
    ["In the Café", "cafe", "In the [Café]"],
    ["In the Cafe\u0301!", "café", "In the [Cafe\u0301]!"],
    ["特斯拉在上海建厂", "上海", "特斯拉在[上海]建厂"],
    ["대한민국 방문", "민국", "대한[민국] 방문"],
    ["a a a", "a a", "[a] [a] [a]"],
    ["ΟΔΟΣ", "οδος", "[ΟΔΟΣ]"],
    ["ﬁgure №2", "figure no2", "[ﬁgure] [№2]"],
    ["in the U.S. today", "us", "in the [U.S.] today"],
    ["35,000 cars", "35000", "[35,000] cars"],
    ["35,000 cars", "35", "[35],000 cars"],
    ["Ørsted, Straße", "orsted strasse", "[Ørsted], [Straße]"],
    ["特斯拉Model 3在上海", "model 上海", "特斯拉[Model] 3在[上海]"],
    ["か\u3099か", "か", "か\u3099[か]"],
    ["up 2.4%, then $1", "%", "up 2.4[%], then $1"],
    ["up 2.4 %, then 2.4", "2.4%", "up [2.4 %], then 2.4"],
    ["$1 and 1", "$1", "[$1] and 1"],
    ["a 25% tariff", "25 perc", "a [25%] tariff"],
    ["“a” – b", "-", "“a” [–] b"],
    ["", "tesla", ""],
    ["Tesla", "", "Tesla"],
    ["…", "tesla", "…"],
  ])("of %j by %j", (text, q, expected) => {
    expect(marked(text, q)).toBe(expected);
  });

  it("finds something exactly where search does", () => {
    const word = fc.constantFrom(
      "li",
      "qiang",
      "Te",
      "sla",
      "tesla",
      "é",
      "上海",
      "İ",
      "Σ",
      "-",
      " ",
      "…",
      "½",
      "U.S.",
      "1,000",
      "か\u3099",
      "대한",
      "%",
    );
    const text = fc.array(word).map((words) => words.join(""));
    fc.assert(
      fc.property(fc.oneof(text, anyText), text, (any, q) => {
        for (const pattern of patterns(q))
          expect(matchRanges(any, [pattern]).length > 0).toBe(folded(any).includes(pattern));
      }),
    );
  });

  it("gives parts of the text in their order, of whole characters, apart from each other", () => {
    fc.assert(
      fc.property(anyText, fc.array(anyText), (text, parts) => {
        const ranges = matchRanges(text, parts.flatMap(patterns));
        let last = -1;
        for (const { start, end } of ranges) {
          expect(start).toBeGreaterThan(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = end;
        }
      }),
    );
  });
});

it("folds a text as search does", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { folded: own, from } = foldText(text);
      expect(own).toBe(folded(text));
      expect(from).toHaveLength(own.length);
    }),
  );
});
