import { expect, test } from "vitest";
import { closing } from "./summary.mjs";

const STEPS = [{ name: "types" }, { name: "unit" }, { name: "e2e" }];
const TYPES = { name: "types", passed: true, seconds: 1.24, counts: undefined };

test("a row for each step, then the sum of the counts alone on the last line", () => {
  const counts = { passed: 20, failed: 0, skipped: 0 };
  const unit = { name: "unit", passed: true, seconds: 12.3, counts };
  const e2e = { name: "e2e", passed: true, seconds: 100, counts: { ...counts, passed: 3 } };
  expect(closing(STEPS, [TYPES, unit, e2e]).split("\n")).toEqual([
    "",
    "types          passed     1.2 s",
    "unit           passed    12.3 s",
    "e2e            passed   100.0 s",
    "",
    "23 passed, 0 failed",
  ]);
});

test("what a failed step kept from running is said", () => {
  const unit = { name: "unit", passed: false, seconds: 1, counts: { passed: 20, failed: 2, skipped: 0 } };
  const lines = closing(STEPS, [TYPES, unit]).split("\n");
  expect(lines).toContain("e2e            not run");
  expect(lines.at(-1)).toBe("20 passed, 2 failed");
});

test("a run that failed without a failed test never reads as none failed", () => {
  const unit = { name: "unit", passed: false, seconds: 1, counts: { passed: 20, failed: 0, skipped: 0 } };
  expect(closing(STEPS, [TYPES, unit])).toMatch(/\n20 passed, 1 failed$/);
});

test("no tests were run: no counts", () => {
  expect(closing(STEPS, [{ ...TYPES, passed: false }])).not.toContain(", ");
});
