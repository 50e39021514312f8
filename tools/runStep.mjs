import { readFileSync } from "node:fs";
import { npm } from "./npm.mjs";
import { succeeds } from "./run.mjs";

/**
 * @typedef {object} Options
 * @property {string} report Where the step's own count of its tests goes.
 * @property {Readonly<Record<string, string>>} env
 * @property {boolean} full
 * @property {boolean} live Whether its output is printed as it comes: no other step runs beside it.
 */

/**
 * @param {import("./steps.mjs").Step} step
 * @param {Options} options
 * @returns {Promise<import("./summary.mjs").Outcome>}
 */
export async function runStep(step, { report, env, full, live }) {
  const title = `\n── ${step.title} ──`;
  /** @type {string[]} */
  const printed = [];
  if (live) console.log(title);
  const started = performance.now();
  const program = npm(["run", "--silent", step.name, "--", ...(step.args?.({ report, full }) ?? [])]);
  const passed = await succeeds({
    ...program,
    env: { ...env, ...step.env?.(report) },
    ...(live ? {} : { print: (text) => printed.push(text) }),
  });
  const seconds = (performance.now() - started) / 1000;
  if (!live) console.log(`${title}\n${printed.join("").trim()}`);
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
