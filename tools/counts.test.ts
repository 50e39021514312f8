import { expect, test } from "vitest";
import { countsLine, playwrightCounts, sum, vitestCounts } from "./counts.mjs";

test("vitest: skipped and todo count as skipped", () => {
  const report = {
    numPassedTests: 7,
    numFailedTests: 2,
    numPendingTests: 1,
    numTodoTests: 3,
    testResults: [],
  };
  expect(vitestCounts(report)).toEqual({ passed: 7, failed: 2, skipped: 4 });
});

test("vitest: a file that does not load counts as one failed, one with failed tests adds nothing", () => {
  const testResults = [
    { status: "failed", assertionResults: [] },
    { status: "failed", assertionResults: [{ status: "failed" }] },
    { status: "passed", assertionResults: [{ status: "passed" }] },
  ];
  expect(vitestCounts({ numPassedTests: 1, numFailedTests: 1, testResults }).failed).toBe(2);
});

test("Playwright: a flaky test has failed", () => {
  const stats = { expected: 5, unexpected: 1, flaky: 2, skipped: 3 };
  expect(playwrightCounts({ stats })).toEqual({ passed: 5, failed: 3, skipped: 3 });
});

test("adds up", () => {
  const counts = { passed: 1, failed: 2, skipped: 3 };
  expect(sum([counts, counts])).toEqual({ passed: 2, failed: 4, skipped: 6 });
});

test.each([
  [{ passed: 12, failed: 0, skipped: 0 }, "12 passed, 0 failed"],
  [{ passed: 12, failed: 1, skipped: 0 }, "12 passed, 1 failed"],
  [{ passed: 12, failed: 0, skipped: 2 }, "12 passed, 0 failed, 2 skipped"],
])("says %j", (counts, line) => {
  expect(countsLine(counts)).toBe(line);
});
