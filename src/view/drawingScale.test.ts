import { expect, test } from "vitest";
import { drawingScale } from "./drawingScale";
import { DRAWING_SCALES } from "./stage";

const BOX = { width: 1152, height: 400 };
/** What takes so many square pixels is higher if it is narrower. */
const heightOf = (area: number) => (width: number) => area / width;

test("a drawing has the largest of the stage's scales at which it fits", () => {
  const [largest, second] = DRAWING_SCALES;
  expect(drawingScale(heightOf(1000), BOX)).toBe(largest);
  expect(drawingScale(heightOf((BOX.width * BOX.height) / second ** 2 - 1000), BOX)).toBe(second);
});

test("one that fits at none of them is as large as its box allows", () => {
  const heightAt = heightOf(BOX.width * BOX.height);
  const scale = drawingScale(heightAt, BOX);
  expect(scale).toBeCloseTo(1, 1);
  expect(heightAt(Math.floor(BOX.width / scale)) * scale).toBeLessThanOrEqual(BOX.height);
});

test("one that fits at no scale has the least", () => {
  expect(drawingScale(() => 1e6, BOX)).toBeCloseTo(0.3, 1);
});

test("one whose marks can get thinner has them thinner rather than its type too small to be read", () => {
  const last = DRAWING_SCALES[DRAWING_SCALES.length - 1];
  const high = heightOf((BOX.width * BOX.height) / 1.2 ** 2);
  expect(drawingScale(high, BOX)).toBeLessThan(1.34);
  expect(drawingScale(high, BOX, heightOf(1000))).toBe(last);
  expect(drawingScale(heightOf(1000), BOX, heightOf(10))).toBe(DRAWING_SCALES[0]);
});
