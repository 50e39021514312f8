/**
 * How many tests a run passed, failed and skipped, read from what its runner wrote.
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 */

/**
 * From vitest's JSON report. A file that does not even load has no failed test, and counts as one.
 * @param {unknown} report
 * @returns {Counts}
 */
export function vitestCounts(report) {
  const files = list(report, "testResults");
  const unloaded = files.filter(
    (file) => field(file, "status") === "failed" && list(file, "assertionResults").length === 0,
  );
  return {
    passed: number(report, "numPassedTests"),
    failed: number(report, "numFailedTests") + unloaded.length,
    skipped: number(report, "numPendingTests") + number(report, "numTodoTests"),
  };
}

/**
 * From Playwright's JSON report. A test that passed only at a second try has failed.
 * @param {unknown} report
 * @returns {Counts}
 */
export function playwrightCounts(report) {
  const stats = field(report, "stats");
  return {
    passed: number(stats, "expected"),
    failed: number(stats, "unexpected") + number(stats, "flaky"),
    skipped: number(stats, "skipped"),
  };
}

/**
 * @param {readonly Counts[]} all
 * @returns {Counts}
 */
export function sum(all) {
  return {
    passed: all.reduce((total, { passed }) => total + passed, 0),
    failed: all.reduce((total, { failed }) => total + failed, 0),
    skipped: all.reduce((total, { skipped }) => total + skipped, 0),
  };
}

/**
 * The closing line: "123 passed, 0 failed", and ", 2 skipped" only where some are.
 * @param {Counts} counts
 */
export function countsLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped === 0 ? "" : `, ${skipped} skipped`}`;
}

/**
 * @param {unknown} record
 * @param {string} key
 * @returns {unknown}
 */
function field(record, key) {
  return typeof record === "object" && record !== null ? Reflect.get(record, key) : undefined;
}

/**
 * @param {unknown} record
 * @param {string} key
 * @returns {readonly unknown[]}
 */
function list(record, key) {
  const value = field(record, key);
  return Array.isArray(value) ? value : [];
}

/**
 * @param {unknown} record
 * @param {string} key
 */
function number(record, key) {
  const value = field(record, key);
  return typeof value === "number" ? value : 0;
}
