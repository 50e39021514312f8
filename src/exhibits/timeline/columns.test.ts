import fc from "fast-check";
import { expect, test } from "vitest";
import { at } from "../../dossier/at";
import { fits, placesFor } from "./columns";

const needs = fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 3 });
const width = fc.integer({ min: 200, max: 1200 });

test("columns stand beside each other within the width, each with the room it needs if all have it", () => {
  fc.assert(
    fc.property(needs, width, (needed, room) => {
      const places = placesFor(needed, room);
      for (const [index, place] of places.entries()) {
        if (fits(needed, room)) expect(place.width).toBeGreaterThanOrEqual(at(needed, index) - 1e-6);
        const before = places[index - 1];
        if (before) expect(place.x).toBeGreaterThan(before.x + before.width);
      }
      const last = at(places, places.length - 1);
      expect(last.x + last.width).toBeCloseTo(room);
    }),
  );
});

test("columns that do not all fit are of one width", () => {
  const widths = placesFor([400, 100], 300).map(({ width: own }) => own);
  expect(new Set(widths).size).toBe(1);
});
