import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { exhibitWords } from "#text";
import { aggregation, firstRows, MOST_MARKS, sharesOf } from "./aggregate";

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
const rowsOf = (flags: readonly boolean[]) => flags.map((on, at) => ({ at, on }));
const anyRows = fc.array(fc.boolean(), { maxLength: 60 }).map(rowsOf);

describe("shares of parts", () => {
  const anyCounts = fc.array(fc.nat(300), { maxLength: 20 });

  test("add up to all there is room for, and none is more than its part", () => {
    fc.assert(
      fc.property(anyCounts, fc.nat(400), (counts, most) => {
        const shares = sharesOf(counts, most);
        expect(sum(shares)).toBe(counts.length === 0 ? 0 : Math.min(most, sum(counts)));
        shares.forEach((share, at) => {
          expect(share).toBeLessThanOrEqual(counts[at] ?? 0);
        });
      }),
    );
  });

  test("differ by one at most between parts that are cut", () => {
    fc.assert(
      fc.property(anyCounts, fc.nat(400), (counts, most) => {
        const cut = sharesOf(counts, most).filter((share, at) => share < (counts[at] ?? 0));
        expect(Math.max(0, ...cut) - Math.min(...cut, Math.max(0, ...cut))).toBeLessThanOrEqual(1);
      }),
    );
  });

  test.each([
    [[300, 200, 2], 200, [99, 99, 2]],
    [[1, 1, 1], 2, [1, 1, 0]],
    [[5, 5], 100, [5, 5]],
  ])("of %j in %i are %j", (counts, most, shares) => {
    expect(sharesOf(counts, most)).toEqual(shares);
  });
});

describe("the first rows", () => {
  test("are all where they fit, in place; else the first that match", () => {
    fc.assert(
      fc.property(anyRows, fc.integer({ min: 1, max: 40 }), (rows, most) => {
        const drawn = firstRows(rows, most, ({ on }) => on);
        if (rows.length <= most) expect(drawn).toBe(rows);
        else {
          const matching = rows.filter(({ on }) => on);
          expect(drawn).toEqual((matching.length > 0 ? matching : rows).slice(0, most));
        }
      }),
    );
  });
});

describe("what is said of what is not drawn", () => {
  const saidOf = (all: number, matching: number, slide = false) => {
    const rows = rowsOf(Array.from({ length: all }, (_, at) => at < matching));
    const matches = ({ on }: { readonly on: boolean }) => on;
    return aggregation({
      rows,
      matches,
      choose: (most) => firstRows(rows, most, matches),
      say: exhibitWords.drawn.first,
    }).aggregationNote({ slide });
  };

  test.each([
    [MOST_MARKS, MOST_MARKS, null],
    [1532, 1532, "The first 200 of 1,532 figures are drawn; all are in the table."],
    [1532, 900, "The first 200 of the 900 figures that match the filters are drawn; all are in the table."],
    [1532, 30, "30 of 1,532 figures match the filters; only these are drawn."],
    [1532, 1, "1 of 1,532 figures matches the filters; only this one is drawn."],
    [1532, 0, "The first 200 of 1,532 figures are drawn; all are in the table."],
  ])("of %i of which %i match: %s", (all, matching, said) => {
    expect(saidOf(all, matching)).toBe(said);
  });

  test("a slide holds fewer", () => {
    expect(saidOf(12, 12, true)).toBeNull();
    expect(saidOf(13, 13, true)).toBe("The first 12 of 13 figures are drawn; all are in the table.");
  });
});
