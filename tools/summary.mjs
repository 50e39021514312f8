import { countsLine, sum } from "./counts.mjs";

/** Of the names of steps, in characters. */
const WIDTH = 15;

/** @typedef {{ name: string, passed: boolean, seconds: number, counts: import("./counts.mjs").Counts | undefined }} Outcome */

/**
 * How it went: a row for each step, then how many tests passed, the last line of all.
 * @param {readonly { name: string }[]} steps
 * @param {readonly Outcome[]} outcomes
 */
export function closing(steps, outcomes) {
  const rows = steps.map(({ name }) => {
    const outcome = outcomes.find((one) => one.name === name);
    return `${name.padEnd(WIDTH)}${outcome === undefined ? "not run" : said(outcome)}`;
  });
  const counted = outcomes.flatMap(({ counts, passed }) =>
    counts === undefined ? [] : [owned(counts, passed)],
  );
  return ["", ...rows, ...(counted.length === 0 ? [] : ["", countsLine(sum(counted))])].join("\n");
}

/** @param {Outcome} outcome */
function said({ passed, seconds }) {
  return `${passed ? "passed" : "failed"}${seconds.toFixed(1).padStart(8)} s`;
}

/**
 * A run that fails without a failed test (an error between tests, a server that did not start) has one.
 * @param {import("./counts.mjs").Counts} counts
 * @param {boolean} passed
 */
function owned(counts, passed) {
  return !passed && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}
