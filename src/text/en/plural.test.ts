import fc from "fast-check";
import { expect, it } from "vitest";
import { LANGUAGE } from "./language";
import { grouped } from "./plural";

it("writes a number as the platform does, with all its digits", () => {
  const { format } = new Intl.NumberFormat(LANGUAGE, { maximumSignificantDigits: 17 });
  const anyNumber = fc.oneof(
    fc.nat(),
    fc.integer({ min: 0, max: 1_000_000 }).map((size) => size / 1000),
    fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }),
  );
  fc.assert(
    fc.property(anyNumber, (size) => {
      expect(grouped(size)).toBe(format(size));
    }),
  );
});
