import fc from "fast-check";
import { expect, it } from "vitest";
import { rowPlaces } from "./rowPlaces";

const GUESS = 80;
/** Up to twenty rows, some of them measured, at 1 to 200 pixels. */
const anyRows = fc
  .record({
    count: fc.nat({ max: 20 }),
    measured: fc.array(fc.tuple(fc.nat({ max: 19 }), fc.integer({ min: 1, max: 200 }))),
  })
  .map(({ count, measured }) => ({ count, heights: new Map(measured.filter(([place]) => place < count)) }));

it("each row starts where the one before it ends", () => {
  fc.assert(
    fc.property(anyRows, ({ count, heights }) => {
      const { startOf } = rowPlaces(count, heights, GUESS);
      expect(startOf(0)).toBe(0);
      for (let place = 0; place < count; place++)
        expect(startOf(place + 1) - startOf(place)).toBe(heights.get(place) ?? GUESS);
    }),
  );
});

it("the row at a distance is the one that starts before it and ends after it", () => {
  fc.assert(
    fc.property(anyRows, fc.integer({ min: -100, max: 5_000 }), ({ count, heights }, distance) => {
      const { startOf, placeAt } = rowPlaces(count, heights, GUESS);
      const place = placeAt(distance);
      const end = Math.max(0, count - 1);
      expect(place).toBeGreaterThanOrEqual(0);
      expect(place).toBeLessThanOrEqual(end);
      if (place > 0) expect(startOf(place)).toBeLessThanOrEqual(distance);
      if (place < end) expect(startOf(place + 1)).toBeGreaterThan(distance);
    }),
  );
});
