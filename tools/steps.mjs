import { playwrightCounts, vitestCounts } from "./counts.mjs";
import { Trouble } from "./trouble.mjs";

/**
 * @typedef {object} Step
 * @property {string} name Also the npm script that does it.
 * @property {string} title
 * @property {boolean} [alone] It runs by itself, after all others have passed: it measures, or needs what they build.
 * @property {boolean} [full] Only `npm run test:full` has it.
 * @property {(options: { report: string, full: boolean }) => readonly string[]} [args] Added to the script.
 * @property {(report: string) => Readonly<Record<string, string>>} [env]
 * @property {(report: unknown) => import("./counts.mjs").Counts} [counts] If it counts tests.
 */

/** What `npm test` does. Steps that are not `alone` run side by side. */
export const STEPS = /** @satisfies {readonly Step[]} */ ([
  { name: "types", title: "Types" },
  { name: "lint", title: "Lint, format and unused code" },
  {
    name: "unit",
    title: "Unit tests",
    args: ({ report }) => ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`],
    counts: vitestCounts,
  },
  { name: "build", title: "Build" },
  { name: "build:fixture", title: "Build for the browser tests" },
  {
    name: "e2e",
    title: "Browser tests",
    alone: true,
    args: ({ full }) => (full ? [] : ["--project=core"]),
    env: (report) => ({ E2E_REPORT: report }),
    counts: playwrightCounts,
  },
  {
    name: "test:office",
    title: "PowerPoint and CSV in LibreOffice",
    alone: true,
    full: true,
    args: () => ["--if-installed"],
  },
]);

/**
 * The steps that are named, in their own order; all of them if none is.
 * @param {readonly string[]} names
 * @param {{ full?: boolean }} [options]
 * @returns {readonly Step[]}
 */
export function chooseSteps(names, { full = false } = {}) {
  const known = STEPS.map(({ name }) => name);
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined) {
    throw new Trouble(`"${unknown}" is not a step of the tests: choose from ${known.join(", ")}.`);
  }
  /** @type {readonly Step[]} */
  const all = STEPS;
  return all.filter((step) => (names.length === 0 ? full || !step.full : names.includes(step.name)));
}

/**
 * What runs at the same time: all steps that may, then each of the others.
 * @param {readonly Step[]} steps
 * @returns {readonly (readonly Step[])[]}
 */
export function stagesOf(steps) {
  const together = steps.filter(({ alone }) => !alone);
  const stages = [together, ...steps.filter(({ alone }) => alone).map((step) => [step])];
  return stages.filter((stage) => stage.length > 0);
}
