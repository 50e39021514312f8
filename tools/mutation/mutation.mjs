/**
 * `npm run test:mutation`: changes every rule, and asks all tests that reach it. Takes hours.
 * `npm run test:mutation -- FOLDER`: changes the rules of a folder, and asks the tests in that folder alone. Takes
 * minutes, and the score can only be lower. What else is given goes to Stryker: `--mutate "FOLDER/one.ts"`.
 * Exit status: 0 if the score is high enough, 1 if not.
 */
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { succeeds } from "../run.mjs";

const [first, ...others] = process.argv.slice(2);
const isFolder = first !== undefined && !first.startsWith("-");
const core = dirname(createRequire(import.meta.url).resolve("@stryker-mutator/core/package.json"));
const isHighEnough = await succeeds({
  command: process.execPath,
  args: [
    join(core, "bin/stryker.js"),
    "run",
    "tools/mutation/stryker.config.mjs",
    ...(isFolder || first === undefined ? others : [first, ...others]),
  ],
  env: isFolder ? { MUTATED_FOLDER: first.replace(/\/+$/, "") } : {},
});
process.exitCode = isHighEnough ? 0 : 1;
