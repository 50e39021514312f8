/**
 * `npm run test:mutation`: changes every rule, and asks all tests that reach it. Takes hours.
 * `npm run test:mutation -- FOLDER`: changes the rules of a folder, and asks the tests in that folder alone. Takes
 * minutes, and the score can only be lower. What else is given goes to Stryker: `--mutate "FOLDER/one.ts"`.
 * Exit status: 0 if the score is high enough, 1 if not.
 */
import { StrykerCli } from "@stryker-mutator/core";

const [node = "", script = "", first, ...others] = process.argv;
const isFolder = first !== undefined && !first.startsWith("-");
// Both configurations read it, Stryker's and that of Vitest in its runners.
if (isFolder) process.env.MUTATED_FOLDER = first.replace(/\/+$/, "");
const args = isFolder || first === undefined ? others : [first, ...others];
new StrykerCli([node, script, "run", "tools/mutation/stryker.config.mjs", ...args]).run();
