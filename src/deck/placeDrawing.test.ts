import fc from "fast-check";
import { expect, test } from "vitest";
import { placeDrawing } from "./placeDrawing";

const drawingOf = (heightAt: ((width: number) => number) | null) => ({
  draw: () => null,
  marks: [],
  heightAt,
});

test("no drawing is higher or wider than its box, however much there is to draw", () => {
  const side = fc.integer({ min: 100, max: 1152 });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1e9 }), side, side, (area, width, height) => {
      const heightAt = (at: number) => area / at;
      const placed = placeDrawing(drawingOf(heightAt), { width, height });
      if (!placed) throw new Error("A drawing has a place.");
      const { room, zoom } = placed;
      expect(heightAt(room.width) * zoom).toBeLessThanOrEqual(height + 1e-6);
      expect(room.width * zoom).toBeLessThanOrEqual(width + 1e-6);
    }),
  );
});

test("text is not placed, for it flows", () => {
  expect(placeDrawing(drawingOf(null), { width: 1152, height: 400 })).toBeNull();
});
