import fc from "fast-check";
import { expect, test } from "vitest";
import { stripPaths } from "./stripPaths";

const boxes = (path: string) =>
  [...path.matchAll(/M([\d.]+) \d+h([\d.]+)/g)].map(([, x, width]) => ({
    x: Number(x),
    width: Number(width),
  }));

test("each paragraph of a short article has its box, the cited one a higher one", () => {
  expect(stripPaths([2], 3, 280)).toEqual({
    others: "M0 3h18v8h-18zM42 3h18v8h-18z",
    cited: "M21 0h18v14h-18z",
  });
});

test("a long article is one bar", () => {
  expect(boxes(stripPaths([500], 1000, 280).others)).toEqual([{ x: 0, width: 280 }]);
});

test("all stand inside, in order, and can be seen", () => {
  const article = fc.integer({ min: 1, max: 100_000 }).chain((all) =>
    fc.record({
      all: fc.constant(all),
      cited: fc.uniqueArray(fc.integer({ min: 1, max: all }), { minLength: 1, maxLength: 9 }),
    }),
  );
  fc.assert(
    fc.property(article, ({ all, cited }) => {
      const paths = stripPaths(
        cited.sort((a, b) => a - b),
        all,
        280,
      );
      const own = boxes(paths.cited);
      expect(own).toHaveLength(cited.length);
      own.forEach(({ x, width }, at) => {
        expect(width).toBeGreaterThanOrEqual(1.5);
        expect(x).toBeGreaterThanOrEqual(own[at - 1]?.x ?? 0);
        expect(x + width).toBeLessThanOrEqual(280.2);
      });
    }),
  );
});
