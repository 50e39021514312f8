import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { spanOfAll, yearBars, yearTicks } from "./yearBars";

const counted = (counts: Readonly<Record<string, number>>) => new Map(Object.entries(counts));
const barsOf = (counts: ReadonlyMap<string, number>) => yearBars(counts, spanOfAll(counts));

describe("yearBars", () => {
  it("has a bar for each year between the first and the last, also for one without events", () => {
    expect(barsOf(counted({ 2003: 2, 2001: 5, 2004: 0 }))).toEqual([
      { from: 2001, to: 2001, count: 5 },
      { from: 2002, to: 2002, count: 0 },
      { from: 2003, to: 2003, count: 2 },
      { from: 2004, to: 2004, count: 0 },
    ]);
  });

  it("has bars of several years where there are too many, cut to the years there are", () => {
    const bars = barsOf(counted({ 1066: 30, 1070: 3, 2023: 8 }));
    expect(bars[0]).toEqual({ from: 1066, to: 1069, count: 7.5 });
    expect(bars[1]).toEqual({ from: 1070, to: 1079, count: 0.3 });
    expect(bars.at(-1)).toEqual({ from: 2020, to: 2023, count: 2 });
    expect(bars).toHaveLength(97);
  });

  it("loses no event and no year, and never has more bars than can be told apart", () => {
    const anyYears = fc.dictionary(fc.integer({ min: 1, max: 9999 }).map(String), fc.nat(50), { minKeys: 1 });
    fc.assert(
      fc.property(anyYears, (years) => {
        const counts = counted(years);
        const all = spanOfAll(counts);
        const bars = barsOf(counts);
        expect(bars.length).toBeLessThanOrEqual(101);
        expect([bars[0]?.from, bars.at(-1)?.to]).toEqual([all.from, all.to]);
        for (const [at, { to }] of bars.slice(0, -1).entries()) expect(bars[at + 1]?.from).toBe(to + 1);
        const drawn = bars.reduce((sum, { from, to, count }) => sum + count * (to - from + 1), 0);
        expect(drawn).toBeCloseTo([...counts.values()].reduce((sum, count) => sum + count, 0));
      }),
    );
  });
});

describe("yearTicks", () => {
  test.each([
    [1984, 2023, [1990, 2000, 2010, 2020]],
    [2001, 2014, [2005, 2010]],
    [2010, 2022, [2010, 2015, 2020]],
    [1066, 2023, [1200, 1400, 1600, 1800, 2000]],
    [1, 9999, [2000, 4000, 6000, 8000]],
  ])("from %d to %d", (from, to, expected) => {
    expect(yearTicks({ from, to })).toEqual(expected);
  });
});
