import { expect, test } from "vitest";
import { allows, nodeComplaint, spoken } from "./nodeVersion.mjs";

const RANGE = "^20.19.0 || >=22.12.0";

test.each([
  ["14.21.3", false],
  ["20.18.9", false],
  ["20.19.0", true],
  ["20.20.2", true],
  ["21.7.3", false],
  ["22.11.0", false],
  ["22.12.0", true],
  ["100.0.0", true],
  ["23.0.0-nightly20260101", true],
])("Node %s will do: %s", (version, expected) => {
  expect(allows(RANGE, version)).toBe(expected);
});

test("says the range in words", () => {
  expect(spoken(RANGE)).toBe("20.19 or later in 20, or 22.12 or newer");
});

test("one sentence names what was found and what is needed", () => {
  const complaint = nodeComplaint("16.20.2", RANGE);
  expect(complaint).toContain("Node 16.20.2");
  expect(complaint).toContain("20.19");
  expect(complaint).not.toContain("\n");
});

test("the Node that runs these tests satisfies package.json", () => {
  expect(nodeComplaint()).toBeUndefined();
});
