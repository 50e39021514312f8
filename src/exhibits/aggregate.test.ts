import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { exhibitWords } from "#text";
import { firstRows, MOST_MARKS, mostOn, noteOf } from "./aggregate";

const rowsOf = (flags: readonly boolean[]) => flags.map((on, at) => ({ at, on }));
const anyRows = fc.array(fc.boolean(), { maxLength: 60 }).map(rowsOf);

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
    return noteOf({
      rows,
      matches,
      rowsIn: (surface) => firstRows(rows, mostOn(surface, "bars"), matches),
      say: exhibitWords.drawn.first,
    })({ slide });
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
    expect(saidOf(5, 5, true)).toBeNull();
    expect(saidOf(6, 6, true)).toBe("The first 5 of 6 figures are drawn; all are in the table.");
  });
});
