import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { drawingScale, leastScale, SMALLEST, slideUnit } from "./fit";

describe("slideUnit", () => {
  test.each([
    ["16:9", 1280, 720, 7.2],
    ["16:10", 1280, 800, 8],
    ["4:3", 1024, 768, 7.68],
    ["wide", 2560, 720, 7.2],
    ["a phone held upright", 390, 844, 5.6],
  ])("%s", (_, width, height, unit) => {
    expect(slideUnit({ width, height })).toBeCloseTo(unit);
  });

  test("the smallest text is 18 px at 1280×720", () => {
    expect(SMALLEST * slideUnit({ width: 1280, height: 720 })).toBeCloseTo(18);
  });

  test("a picture of a slide may be smaller than can be read", () => {
    expect(slideUnit({ width: 160, height: 90 }, false)).toBeCloseTo(0.9);
  });
});

test("a drawing fits its room, or stands at the least scale that can be read", () => {
  const box = fc.record({
    width: fc.integer({ min: 200, max: 2500 }),
    height: fc.integer({ min: 100, max: 1400 }),
  });
  fc.assert(
    fc.property(box, fc.integer({ min: 20, max: 900 }), (room, height) => {
      const unit = slideUnit(room);
      const scale = drawingScale(room, unit, () => height);
      expect(scale).toBeGreaterThanOrEqual(leastScale(unit));
      if (scale > leastScale(unit)) expect(height * scale).toBeLessThanOrEqual(room.height);
    }),
  );
});
