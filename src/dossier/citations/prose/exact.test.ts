import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exact, exactOf, exactOfNumber, isLess, isSame, over, plus, times, ZERO } from "./exact";
import { toNumber } from "./test/toNumber";

describe("exact", () => {
  it("keeps a fraction in lowest terms", () => {
    expect(exact(6n, 4n)).toEqual({ top: 3n, bottom: 2n });
    expect(exact(0n, 7n)).toEqual(ZERO);
  });

  it.each([
    ["7", 7],
    ["0.5", 0.5],
    [".5", 0.5],
    ["12.340", 12.34],
  ])("reads %s", (digits, value) => {
    expect(toNumber(exactOf(digits))).toBe(value);
    expect(exactOf(digits)).toEqual(exactOfNumber(value));
  });

  it("knows a tenth and two tenths, which no floating point sum does", () => {
    expect(isSame(plus(exactOfNumber(0.1), exactOfNumber(0.2)), exactOfNumber(0.3))).toBe(true);
    expect(isSame(times(exactOfNumber(2.2), exact(10n ** 6n)), exactOfNumber(2_200_000))).toBe(true);
    expect(isSame(exactOfNumber(1e21), exact(10n ** 21n))).toBe(true);
    expect(isSame(exactOfNumber(2.5e-7), over(exact(1n), exact(4_000_000n)))).toBe(true);
  });

  it("divides by a fraction", () => {
    expect(over(exact(3n), exact(2n, 3n))).toEqual({ top: 9n, bottom: 2n });
  });

  it("gives back any number, without its sign", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }), (number) => {
        const value = Math.abs(number) < 1e-100 ? 0 : number;
        const size = Math.abs(value);
        expect(Math.abs(toNumber(exactOfNumber(value)) - size)).toBeLessThanOrEqual(size * 1e-12);
      }),
    );
  });

  it("orders as numbers do", () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (a, b) => {
        expect(isLess(exactOfNumber(a), exactOfNumber(b))).toBe(a < b);
        expect(isSame(exactOfNumber(a), exactOfNumber(b))).toBe(a === b);
      }),
    );
  });
});
