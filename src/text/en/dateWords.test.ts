import fc from "fast-check";
import { expect, test } from "vitest";
import { parseWhen } from "../../dossier/format/dates";
import { anyWhen } from "../../dossier/test/dates.arbitrary";
import { type ShortWhen, whenCompact, whenShort, whenWords } from "./dateWords";

test.each<[edtf: string, words: string, compact: string, short: string]>([
  ["2024-04-28", "28 April 2024", "28 Apr 2024", "28 Apr|Sun"],
  ["2024-04-29", "29 April 2024", "29 Apr 2024", "29 Apr|Mon"],
  ["2017-04", "April 2017", "Apr 2017", "Apr|"],
  ["2018", "2018", "2018", "2018|year only"],
  ["0050", "50", "50", "50|year only"],
  ["2017-04-25~", "about 25 April 2017", "about 25 Apr 2017", "25 Apr|about"],
  ["2024-04~", "about April 2024", "about Apr 2024", "Apr|about"],
  ["2018?", "about 2018", "about 2018", "2018|about"],
  ["2024-04-28/2024-04-28", "28 April 2024", "28 Apr 2024", "28 Apr|Sun"],
  ["2024-04-28/2024-04-29", "28–29 April 2024", "28–29 Apr 2024", "28–29 Apr|"],
  ["2024-01-01/2024-04-29", "1 January – 29 April 2024", "1 Jan–29 Apr 2024", "1 Jan–29 Apr|"],
  ["2017-01/2017-02", "January–February 2017", "Jan–Feb 2017", "Jan–Feb|"],
  ["2016/2018", "2016 to 2018", "2016–2018", "2016–2018|"],
  ["2016-12/2017-02", "December 2016 to February 2017", "Dec 2016–Feb 2017", "2016–2017|Dec 2016–Feb 2017"],
  ["2018/2024-04-29", "2018 to 29 April 2024", "2018–29 Apr 2024", "2018–2024|2018–29 Apr 2024"],
  ["2024-04/2024-05-02", "April 2024 to 2 May 2024", "Apr 2024–2 May 2024", "2024|Apr 2024–2 May 2024"],
  [
    "2023-04-29/2024-04-29",
    "29 April 2023 to 29 April 2024",
    "29 Apr 2023–29 Apr 2024",
    "2023–2024|29 Apr 2023–29 Apr 2024",
  ],
  [
    "[2024-01..2024-03]",
    "between January and March 2024",
    "between Jan and Mar 2024",
    "Jan–Mar|one of these",
  ],
  ["[2023..2024]", "between 2023 and 2024", "between 2023 and 2024", "2023–2024|between 2023 and 2024"],
  [
    "2017-04-24~/2017-04-27",
    "about 24 April 2017 to 27 April 2017",
    "about 24 Apr 2017 to 27 Apr 2017",
    "24–27 Apr|about",
  ],
  [
    "2018~/2019~",
    "about 2018 to about 2019",
    "about 2018 to about 2019",
    "2018–2019|about 2018 to about 2019",
  ],
  ["2021/..", "since 2021", "since 2021", "Since 2021|"],
  ["2021-05-09~/", "since about 9 May 2021", "since about 9 May 2021", "Since 9 May|about"],
  ["../2017-04-27", "by 27 April 2017", "by 27 Apr 2017", "By 27 Apr|"],
  [
    "[2023-04-29..2024-04-27]",
    "between 29 April 2023 and 27 April 2024",
    "between 29 Apr 2023 and 27 Apr 2024",
    "2023–2024|between 29 Apr 2023 and 27 Apr 2024",
  ],
  [
    "[2024-04-02..2024-04-20]",
    "between 2 and 20 April 2024",
    "between 2 and 20 Apr 2024",
    "2–20 Apr|one of these",
  ],
])("%s is %j, %j or %j", (edtf, words, compact, short) => {
  const when = parseWhen(edtf);
  expect([whenWords(when), whenCompact(when), joined(whenShort(when))]).toEqual([words, compact, short]);
});

test("every form says that a date is approximate, and no other", () => {
  fc.assert(
    fc.property(anyWhen, (when) => {
      const approximate = [when.from, when.to].some((point) => point?.approximate);
      expect(whenWords(when).includes("about")).toBe(approximate);
      expect(whenCompact(when).includes("about")).toBe(approximate);
      expect(joined(whenShort(when)).includes("about")).toBe(approximate);
    }),
  );
});

test("no form names a month or a day that the date does not give", () => {
  fc.assert(
    fc.property(anyWhen, (when) => {
      const points = [when.from, when.to].filter((point) => point !== null);
      const given = points.flatMap(({ year, month, day }) => [year, month, day]);
      const written = [whenWords(when), whenCompact(when), joined(whenShort(when))];
      for (const number of written.join(" ").match(/\d+/g) ?? []) expect(given).toContain(Number(number));
      if (given.every((part, index) => index % 3 === 0 || part === null)) {
        expect(whenWords(when)).toMatch(/^(?:about |since |by |between |and |to |\d+ ?)+$/);
      }
    }),
  );
});

test("the short form fits its place", () => {
  fc.assert(
    fc.property(anyWhen, (when) => {
      expect(whenShort(when).main.length).toBeLessThanOrEqual(13);
    }),
  );
});

const joined = ({ main, small }: ShortWhen) => `${main}|${small}`;
