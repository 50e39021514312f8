import fc from "fast-check";
import { expect, test } from "vitest";
import { largestScale, type ScaledBar } from "./scale";

const anyBar: fc.Arbitrary<ScaledBar> = fc.record({
  amount: fc.integer({ min: -1000, max: 1000 }),
  opposite: fc.nat(20),
  past: fc.nat(40),
});
const anyScaled = fc.tuple(
  fc.array(anyBar, { minLength: 1, maxLength: 8 }),
  fc.integer({ min: 240, max: 1400 }),
  fc.nat(100),
);

const endsOf = ({ amount, past }: ScaledBar, zero: number, scale: number) => {
  const end = zero + amount * scale;
  return amount < 0 ? end - past : end + past;
};

test("every bar ends inside, with all that stands past it", () => {
  fc.assert(
    fc.property(anyScaled, ([bars, width, shared]) => {
      const { zero, scale } = largestScale(bars, width, shared);
      for (const bar of bars) {
        expect(endsOf(bar, zero, scale)).toBeGreaterThanOrEqual(-0.001);
        expect(endsOf(bar, zero, scale)).toBeLessThanOrEqual(width + 0.001);
      }
      expect(zero).toBeGreaterThanOrEqual(shared);
    }),
  );
});

test("no larger scale fits", () => {
  fc.assert(
    fc.property(anyScaled, ([bars, width]) => {
      fc.pre(bars.some(({ amount }) => amount !== 0));
      const { scale } = largestScale(bars, width);
      const larger = scale * 1.01;
      const left = Math.max(
        0,
        ...bars.map((bar) => (bar.amount < 0 ? -bar.amount * larger + bar.past : bar.opposite)),
      );
      const right = Math.max(
        0,
        ...bars.map((bar) => (bar.amount < 0 ? bar.opposite : bar.amount * larger + bar.past)),
      );
      expect(left + right).toBeGreaterThan(width);
    }),
  );
});
