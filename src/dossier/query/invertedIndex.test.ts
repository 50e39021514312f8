import fc from "fast-check";
import { expect, it } from "vitest";
import { invertedIndex } from "./invertedIndex";

const LIMIT = 4;

it("has the rows of each code, ascending and once, and passes over what is no code", () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.nat({ max: LIMIT + 1 }))), (rows) => {
      const starts = Uint32Array.from([0, ...rows.map((_, at) => rows.slice(0, at + 1).flat().length)]);
      const { rowStarts, rows: having } = invertedIndex(
        { starts, codes: Uint32Array.from(rows.flat()) },
        LIMIT,
      );
      for (let code = 0; code < LIMIT; code++) {
        expect([...having.slice(rowStarts[code], rowStarts[code + 1])]).toEqual(
          rows.flatMap((codes, row) => (codes.includes(code) ? [row] : [])),
        );
      }
    }),
  );
});
