import { describe, expect, it } from "vitest";
import { timelineDrawingWords } from "./timelineDrawingWords";
import { timelineWords } from "./timelineWords";

const month = (year: number, number: number) => year * 12 + number - 1;

describe("timelineWords", () => {
  it.each([
    [{ all: 33, matching: 33, from: "2016", to: "2024" }, "33 events, from 2016 to 2024: 9 in April 2017."],
    [
      { all: 33, matching: 9, from: "2017", to: "2017" },
      "9 of 33 events match the filters, in 2017: 9 in April 2017.",
    ],
    [{ all: 1, matching: 1, from: "2017", to: "2017" }, "1 event, in 2017: 9 in April 2017."],
  ])("speak of what matches: %j", (counts, words) => {
    expect(timelineWords.spoken({ ...counts, busiest: [{ when: "April 2017", count: 9 }] })).toBe(words);
  });

  it("speak of one event that matches, outside of any busy month", () => {
    const counts = { all: 33, matching: 1, from: "2016", to: "2016", busiest: [] };
    expect(timelineWords.spoken(counts)).toBe("1 of 33 events matches the filters, in 2016.");
  });

  it.each([
    [{ approximate: false, uncertain: false }, ""],
    [{ approximate: true, uncertain: false }, "c."],
    [{ approximate: false, uncertain: true }, "?"],
    [{ approximate: true, uncertain: true }, "c.?"],
  ])("of a date with %j", (hedge, mark) => {
    expect(timelineDrawingWords.hedge(hedge)).toBe(mark);
  });

  it("writes a year before 1000 with its era", () => {
    expect(timelineWords.year(50)).toBe("A.D. 50");
    expect(timelineDrawingWords.month(month(50, 4))).toBe("Apr A.D. 50");
    expect(timelineWords.months(month(50, 4), month(50, 5))).toBe("April–May A.D. 50");
    expect(timelineDrawingWords.monthsBrief(month(50, 12), month(51, 1))).toBe("Dec A.D. 50 – Jan A.D. 51");
    expect(timelineDrawingWords.monthsBrief(month(2023, 12), month(2024, 1))).toBe("Dec ’23 – Jan ’24");
  });
});
