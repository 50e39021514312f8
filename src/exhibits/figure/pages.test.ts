import fc from "fast-check";
import { expect, test } from "vitest";
import { pageOf } from "./pages";

test("a short table has no pages", () => {
  expect([0, 1, 300].map((rows) => pageOf(rows, 0))).toEqual([null, null, null]);
});

test("pages have every row once, in order", () => {
  fc.assert(
    fc.property(fc.integer({ min: 301, max: 20_000 }), (rows) => {
      const pages = pageOf(rows, 0)?.pages ?? 0;
      const ends = Array.from({ length: pages }, (_, at) => pageOf(rows, at));
      expect(ends.map((page) => page?.first)).toEqual([0, ...ends.slice(0, -1).map((page) => page?.end)]);
      expect(ends.at(-1)?.end).toBe(rows);
      for (const page of ends) expect(page?.end).toBeGreaterThan(page?.first ?? 0);
    }),
  );
});

test("past either end stands the first or the last, and between two the earlier one", () => {
  expect(pageOf(820, -3)?.at).toBe(0);
  expect(pageOf(820, 1.5)).toEqual(pageOf(820, 1));
  expect(pageOf(820, 99)).toEqual({ at: 8, pages: 9, first: 800, end: 820 });
});
