import { readFileSync } from "node:fs";
import { npm } from "./npm.mjs";
import { succeeds } from "./run.mjs";

/**
 * @param {import("./steps.mjs").Step} step
 * @param {string} report Where the step's own count of its tests goes.
 * @param {Readonly<Record<string, string>>} env
 * @returns {Promise<import("./summary.mjs").Outcome>}
 */
export async function runStep(step, report, env) {
  console.log(`\n── ${step.title} ──`);
  const started = performance.now();
  const { args = () => [], env: more = () => ({}) } = step;
  const program = npm(["run", "--silent", step.name, "--", ...args(report)]);
  const passed = await succeeds({ ...program, env: { ...env, ...more(report) } });
  const seconds = (performance.now() - started) / 1000;
  console.log(`${step.title}: ${passed ? "passed" : "failed"}, ${seconds.toFixed(1)} s`);
  return { name: step.name, passed, seconds, counts: step.counts?.(read(report)) };
}

/** A run that broke off may have left no report, or half of one. */
function read(/** @type {string} */ report) {
  try {
    return JSON.parse(readFileSync(report, "utf8"));
  } catch {
    return undefined;
  }
}
