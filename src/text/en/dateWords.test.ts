import fc from "fast-check";
import { expect, test } from "vitest";
import { hedgeOf, parseWhen } from "../../dossier/format/dates";
import { anyWhen } from "../../dossier/test/dates.arbitrary";
import { whenCompact, whenPhrase, whenWords } from "./dateWords";

test.each<[edtf: string, words: string, compact: string]>([
  ["2024-04-28", "April 28, 2024", "Apr 28, 2024"],
  ["2024-04-29", "April 29, 2024", "Apr 29, 2024"],
  ["2017-04", "April 2017", "Apr 2017"],
  ["2018", "2018", "2018"],
  ["0050", "A.D. 50", "A.D. 50"],
  ["0050-04-28", "April 28, A.D. 50", "Apr 28, A.D. 50"],
  ["0999/1001", "A.D. 999 to 1001", "A.D. 999–1001"],
  ["2017-04-25~", "c. April 25, 2017", "c. Apr 25, 2017"],
  ["2024-04~", "c. April 2024", "c. Apr 2024"],
  ["2018?", "possibly 2018", "possibly 2018"],
  ["2018%", "possibly c. 2018", "possibly c. 2018"],
  ["2017-04-25?", "possibly April 25, 2017", "possibly Apr 25, 2017"],
  ["2018?/2019~", "possibly 2018 to c. 2019", "possibly 2018 to c. 2019"],
  ["2021?/..", "since possibly 2021", "since possibly 2021"],
  ["2024-04-28/2024-04-28", "April 28, 2024", "Apr 28, 2024"],
  ["2024-04-28/2024-04-29", "April 28–29, 2024", "Apr 28–29, 2024"],
  ["2024-01-01/2024-04-29", "January 1 to April 29, 2024", "Jan 1–Apr 29, 2024"],
  ["2017-01/2017-02", "January–February 2017", "Jan–Feb 2017"],
  ["2016/2018", "2016 to 2018", "2016–2018"],
  ["2016-12/2017-02", "December 2016 to February 2017", "Dec 2016–Feb 2017"],
  ["2018/2024-04-29", "2018 to April 29, 2024", "2018–Apr 29, 2024"],
  ["2024-04/2024-05-02", "April 2024 to May 2, 2024", "Apr 2024–May 2, 2024"],
  ["2024/2024-05-02", "2024 to May 2, 2024", "2024–May 2, 2024"],
  ["2023-04-29/2024-04-29", "April 29, 2023, to April 29, 2024", "Apr 29, 2023–Apr 29, 2024"],
  ["[2024-01..2024-03]", "between January and March 2024", "between Jan and Mar 2024"],
  ["[2023..2024]", "between 2023 and 2024", "between 2023 and 2024"],
  ["2017-04-24~/2017-04-27", "c. April 24, 2017, to April 27, 2017", "c. Apr 24, 2017, to Apr 27, 2017"],
  ["2018~/2019~", "c. 2018 to c. 2019", "c. 2018 to c. 2019"],
  ["2021/..", "since 2021", "since 2021"],
  ["2021-05-09~/", "since c. May 9, 2021", "since c. May 9, 2021"],
  ["../2017-04-27", "by April 27, 2017", "by Apr 27, 2017"],
  [
    "[2023-04-29..2024-04-27]",
    "between April 29, 2023, and April 27, 2024",
    "between Apr 29, 2023, and Apr 27, 2024",
  ],
  ["[2024-04-22..2024-04-28]", "between April 22 and 28, 2024", "between Apr 22 and 28, 2024"],
])("%s is %j, or %j", (edtf, words, compact) => {
  const when = parseWhen(edtf);
  expect([whenWords(when), whenCompact(when)]).toEqual([words, compact]);
});

test("every form says that a date is approximate, or uncertain, and no other", () => {
  fc.assert(
    fc.property(anyWhen, (when) => {
      const { approximate, uncertain } = hedgeOf(when);
      expect(whenWords(when).includes("possibly ")).toBe(uncertain);
      expect(whenCompact(when).includes("possibly ")).toBe(uncertain);
      expect(whenWords(when).includes("c. ")).toBe(approximate);
      expect(whenCompact(when).includes("c. ")).toBe(approximate);
    }),
  );
});

test("no form names a month or a day that the date does not give", () => {
  fc.assert(
    fc.property(anyWhen, (when) => {
      const points = [when.from, when.to].filter((point) => point !== null);
      const given = points.flatMap(({ year, month, day }) => [year, month, day]);
      const written = [whenWords(when), whenCompact(when)];
      for (const number of written.join(" ").match(/\d+/g) ?? []) expect(given).toContain(Number(number));
      if (given.every((part, index) => index % 3 === 0 || part === null)) {
        expect(whenWords(when)).toMatch(/^(?:c\. |possibly |since |by |between |and |to |A\.D\. |\d+ ?)+$/);
      }
    }),
  );
});

test.each([
  ["2018", "in 2018"],
  ["2018-04", "in April 2018"],
  ["2018-04-28", "on April 28, 2018"],
  ["2018-04/2018-04", "in April 2018"],
  ["0050", "in A.D. 50"],
  ["2018~", "c. 2018"],
  ["2018-04-28?", "possibly April 28, 2018"],
  ["2018/..", "since 2018"],
  ["../2018-04-28", "by April 28, 2018"],
  ["2018-01/2018-02", "January–February 2018"],
  ["[2018..2019]", "between 2018 and 2019"],
])("it happened %s: %s", (edtf, words) => {
  expect(whenPhrase(parseWhen(edtf))).toBe(words);
});
