import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { folded, searchWords } from "../../dossier/query/words";
import { excerpt } from "./excerpt";
import { matchRanges } from "./matchRanges";

const LONG =
  "Tesla reports more than $1 billion. The premier praises the plant in Shanghai, which he helped to bring about as the city’s party secretary, and offers a longer cooperation; no end is named.";

describe("excerpt", () => {
  it.each([
    ["It opens in May. It sells bread.", " bread ", "It sells bread."],
    ["It opens in May; it sells bread.", " may ", "It opens in May"],
    ["It sells bread.", " cakes ", ""],
    ["It is big. Its U.S. revenue grows. So it is.", " us ", "Its U.S. revenue grows."],
    ["It opens. It is No. 2 in town. It sells bread.", " 2", "It is No. 2 in town."],
    ["Mr. Lee met J. Smith. He left.", " met ", "Mr. Lee met J. Smith."],
    ["He lives in the U.S. They left.", " they ", "He lives in the U.S. They left."],
    ["Up 2.4% at the close.", " close ", "Up 2.4% at the close."],
    [LONG, " billion ", "Tesla reports more than $1 billion."],
    [LONG, " secretary ", "…about as the city’s party secretary, and offers a longer…"],
    [LONG, " premier ", "The premier praises the plant in Shanghai, which he helped to bring…"],
    ["特斯拉在上海建厂", "上海", "特斯拉在上海建厂"],
  ])("of %j by %j", (text, pattern, expected) => {
    expect(excerpt(text, pattern)).toBe(expected);
  });

  it("is short, and holds what was found", () => {
    const word = fc.stringMatching(/^[a-z]{1,14}[,.;]?$/);
    const text = fc.array(word, { minLength: 1, maxLength: 80 });
    fc.assert(
      fc.property(text, fc.nat(), fc.boolean(), (words, at, joined) => {
        const [found = "a"] = searchWords(words[at % words.length] ?? "a");
        const short = excerpt(words.join(joined ? "" : " "), joined ? found : folded(found));
        expect(matchRanges(short, [joined ? found : folded(found)])).not.toEqual([]);
        expect(short.length).toBeLessThanOrEqual(72 + 4 + found.length);
      }),
    );
  });
});
