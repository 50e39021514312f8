import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { withResults } from "./document.mjs";
import { resultsText } from "./results.mjs";
import type { Visit } from "./visit.mjs";

const visitOf = (lcp: number): Visit => ({
  fcp: lcp,
  lcp,
  visible: lcp,
  settling: 0,
  ready: undefined,
  blocking: 0,
  longest: 0,
  shift: 0,
  bytesVisible: 20_000,
  bytesRest: 120_000,
  bytesAll: 250_000,
});
const visits = { limit: [100, 300, 200].map(visitOf), built: [210, 500, 190].map(visitOf) };
const results = {
  rounds: 3,
  visits: { cold: visits, repeat: visits },
  offline: null,
  worker: null,
  interactions: [{ title: "Open evidence → paint", times: { 1: [12, 15, 90], 4: [50] } }],
  machine: "Measured on a machine.",
};
const cells = (text: string, title: string) =>
  (text.split("\n").find((line) => line.includes(title)) ?? "").split("|").map((cell) => cell.trim());

test("median against median, with the ratio and whether it is enough", () => {
  expect(cells(resultsText(results), "Largest contentful paint")).toEqual([
    "",
    "Largest contentful paint",
    "200 ms",
    "210 ms",
    "1.05 ×",
    "≤ 1.1 ×",
    "reached",
    "",
  ]);
});

test("interactions at both speeds", () => {
  expect(cells(resultsText(results), "Open evidence")).toEqual([
    "",
    "Open evidence → paint",
    "15.0 ms",
    "≤ 16 ms",
    "reached",
    "50.0 ms",
    "≤ 40 ms",
    "**not reached**",
    "",
  ]);
});

test("what is skipped is said to be; offline is held against online", () => {
  expect(resultsText(results)).toContain("Skipped: this build has no service worker.");
  const text = resultsText({ ...results, offline: [visitOf(300)], worker: [900_000] });
  expect(text).toContain("900.0 kB");
  const offline = text.slice(text.indexOf("offline"));
  expect(cells(offline, "Largest contentful paint").slice(2, 5)).toEqual(["210 ms", "300 ms", "1.43 ×"]);
});

test("BENCHMARKS.md has a place for results, which new ones take", () => {
  const document = readFileSync(new URL("../BENCHMARKS.md", import.meta.url), "utf8");
  const once = withResults(document, "results", "first");
  const twice = withResults(once, "results", "second\n");
  expect(twice).toContain("second");
  expect(twice).not.toContain("first\n");
  expect(withResults(twice, "results", "first")).toBe(once);
});

test("a document without such a place is refused", () => {
  expect(() => withResults("# Benchmarks", "atSize", "x")).toThrow("no place for results");
});
