import fc from "fast-check";
import { expect, it } from "vitest";
import { lowerBound } from "./lowerBound";

it("is where what holds ends, at either end too, and asks of no place outside", () => {
  fc.assert(
    fc.property(fc.nat(50), fc.nat(50), (count, run) => {
      const asked: number[] = [];
      const first = lowerBound(count, (place) => {
        asked.push(place);
        return place < run;
      });
      expect(first).toBe(Math.min(count, run));
      expect(asked.every((place) => place >= 0 && place < count)).toBe(true);
    }),
  );
});
