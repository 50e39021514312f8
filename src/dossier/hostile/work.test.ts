/** Hostile amounts of work: it ends, and soon. */
import { expect, it } from "vitest";
import { scanJson } from "../jsonScan";
import { nearestFinder } from "../nearest";

it("reads a million brackets", () => {
  expect(scanJson("[".repeat(1e6))).toBe(1e6);
  expect(scanJson("[".repeat(1e6) + "]".repeat(1e6))).toBeNull();
});

it("looks for a near word no more once it has compared too often", () => {
  const nearest = nearestFinder();
  const many = Array.from({ length: 200_000 }, (_, at) => `no-${at}`);
  expect(nearest("no-19999x", many)).toBe("no-19999");
  expect(nearest("no-29999x", many)).toBe("no-29999");
  expect(nearest("no-39999x", many)).toBeUndefined();
});
