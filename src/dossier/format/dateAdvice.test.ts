import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dateAdviceWords } from "#text";
import { dateAdvice } from "./dateAdvice";
import { isEdtf } from "./dates";

const words = (text: string) => {
  const advice = dateAdvice(text);
  return advice && dateAdviceWords(advice);
};

describe("dateAdvice", () => {
  it.each([
    ["199X", '"1990/1999"'],
    ["1990s", '"1990/1999"'],
    ["19xx", '"1900/1999"'],
    ["2020-21", '"2020/2021"'],
    ["2023-33", '"2023/2033"'],
    ["2023/24", '"2023/2024"'],
    ["2018-2020", '"2018/2020"'],
    ["2018–2020", '"2018/2020"'],
    ["2018 to 2020", '"2018/2020"'],
    ["2023-Q3", '"2023-07/2023-09"'],
    ["Q3 2023", '"2023-07/2023-09"'],
    ["2024-4-8", '"2024-04-08"'],
    ["2024/04/28", '"2024-04-28"'],
    ["2024-4", '"2024-04"'],
    ["April 28, 2024", '"2024-04-28"'],
    ["Apr. 28 2024", '"2024-04-28"'],
    ["28th April 2024", '"2024-04-28"'],
    ["March 2025", '"2025-03"'],
    ["c. 2018", '"2018~"'],
    ["since 2021", '"2021/.."'],
    ["by 2017", '"../2017"'],
    ["4/28/2024", '"2024-04-28"'],
    ["28.4.2024", '"2024-04-28"'],
  ])("%s: write %s", (text, written) => {
    expect(words(text)).toBe(`Write ${written}.`);
  });

  it.each([
    ["2024-02-30", "February 30, 2024, does not exist."],
    ["2023-02-29~", "February 29, 2023, does not exist."],
    ["2020/2024-02-30", "February 30, 2024, does not exist."],
    ["2023-00", 'There is no month 0. For a span of years, write "2020/2021".'],
    ["2023-45-01", 'There is no month 45. For a span of years, write "2020/2021".'],
    ["-0044", "Years before year 1 can't be written. Say it in the text instead."],
    ["44 BC", "Years before year 1 can't be written. Say it in the text instead."],
    ["2020/2018", 'It ends before it starts: write "2018/2020".'],
    ["2024-04-28T10:30", 'A date has no time of day: write "2024-04-28".'],
    ["4/5/2024", 'Write "2024-04-05" or "2024-05-04": the month comes before the day.'],
  ])("%s: %s", (text, sentence) => {
    expect(words(text)).toBe(sentence);
  });

  it.each(["", "soon", "2024-04-28-01", "2018", "2024-04-28", "2021/.."])("says nothing of %j", (text) => {
    expect(dateAdvice(text)).toBeNull();
  });

  it("never advises what is no date", () => {
    const part = fc.constantFrom(..."2024,04,31,-,/,–,Q3,X,s,April, ,th,~,..,c.,T1".split(","));
    fc.assert(
      fc.property(fc.array(part, { maxLength: 6 }), (parts) => {
        const advice = dateAdvice(parts.join(""));
        if (advice && "write" in advice)
          for (const date of [advice.write].flat()) expect(isEdtf(date)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
