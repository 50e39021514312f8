import { playwrightCounts, vitestCounts } from "./counts.mjs";
import { Trouble } from "./trouble.mjs";

/**
 * @typedef {object} Step
 * @property {string} name Also the npm script that does it.
 * @property {string} title
 * @property {(report: string) => readonly string[]} [args] Added to the script, for one that counts tests.
 * @property {(report: string) => Readonly<Record<string, string>>} [env]
 * @property {(report: unknown) => import("./counts.mjs").Counts} [counts]
 */

/** What `npm test` does, in this order: the quickest to fail first, the built site before what visits it. */
export const STEPS = /** @satisfies {readonly Step[]} */ ([
  { name: "types", title: "Types" },
  { name: "lint", title: "Lint and format" },
  {
    name: "unit",
    title: "Unit tests",
    args: (report) => ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`],
    counts: vitestCounts,
  },
  { name: "build", title: "Build" },
  {
    name: "e2e",
    title: "Browser tests",
    env: (report) => ({ E2E_REPORT: report }),
    counts: playwrightCounts,
  },
]);

/**
 * The steps that are named, in their own order; all of them where none is.
 * @param {readonly string[]} names
 * @returns {readonly Step[]}
 */
export function chooseSteps(names) {
  const known = STEPS.map(({ name }) => name);
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined) {
    throw new Trouble(`"${unknown}" is not a step of the tests: choose from ${known.join(", ")}.`);
  }
  return names.length === 0 ? STEPS : STEPS.filter(({ name }) => names.includes(name));
}
