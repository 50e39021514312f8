import { expect, test } from "vitest";
import { measureAnywhere } from "./measureAnywhere";

test.each([
  ["", 0],
  ["i", 2.9],
  ["W", 10],
  ["$4.2B", 6.4 + 6.4 + 3.4 + 6.4 + 7],
  ["≈", 8.4],
  ["é", 6.4],
  ["中国", 20],
])("%j is %d px wide at 10 px", (text, width) => {
  expect(measureAnywhere(text, 10)).toBeCloseTo(width, 6);
});

test("a text grows with its size, and is wider in bold", () => {
  expect(measureAnywhere("China", 26)).toBeCloseTo(2 * measureAnywhere("China", 13), 6);
  expect(measureAnywhere("China", 13, true)).toBeGreaterThan(measureAnywhere("China", 13));
});
