import fc from "fast-check";
import { expect, it } from "vitest";
import { placeAt, startsOf } from "./rowPlaces";

const GUESS = 80;
/** Some of twenty rows, each 1 to 200 pixels high or not measured yet. */
const anyRows = fc.record({
  rows: fc.subarray(Array.from({ length: 20 }, (_, row) => row)).map((rows) => Uint32Array.from(rows)),
  heights: fc
    .array(fc.nat({ max: 200 }), { minLength: 20, maxLength: 20 })
    .map((heights) => Float32Array.from(heights)),
});

it("each row starts where the one before it ends", () => {
  fc.assert(
    fc.property(anyRows, ({ rows, heights }) => {
      const starts = startsOf(rows, heights, GUESS);
      expect(starts[0]).toBe(0);
      expect(starts).toHaveLength(rows.length + 1);
      for (const [place, row] of rows.entries())
        expect((starts[place + 1] ?? 0) - (starts[place] ?? 0)).toBe(heights[row] || GUESS);
    }),
  );
});

it("the row at a distance is the one that starts before it and ends after it", () => {
  fc.assert(
    fc.property(anyRows, fc.integer({ min: -100, max: 5_000 }), ({ rows, heights }, distance) => {
      const starts = startsOf(rows, heights, GUESS);
      const place = placeAt(starts, distance);
      const last = Math.max(0, rows.length - 1);
      expect(place).toBeGreaterThanOrEqual(0);
      expect(place).toBeLessThanOrEqual(last);
      if (place > 0) expect(starts[place]).toBeLessThanOrEqual(distance);
      if (place < last) expect(starts[place + 1]).toBeGreaterThan(distance);
    }),
  );
});
