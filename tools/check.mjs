import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureInstalled } from "./install.mjs";
import { freePort } from "./port.mjs";
import { runStep } from "./runStep.mjs";
import { chooseSteps } from "./steps.mjs";
import { closing } from "./summary.mjs";

/** @param {readonly string[]} args Names of steps. */
export async function main(args) {
  const steps = chooseSteps(args);
  await ensureInstalled();
  const env = steps.some(({ name }) => name === "e2e") ? await browserEnvironment() : {};

  const folder = mkdtempSync(join(tmpdir(), "test-reports-"));
  /** @type {import("./summary.mjs").Outcome[]} */
  const outcomes = [];
  try {
    for (const step of steps) {
      const outcome = await runStep(step, join(folder, `${step.name}.json`), env);
      outcomes.push(outcome);
      if (!outcome.passed) break;
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  console.log(closing(steps, outcomes));
  if (outcomes.some(({ passed }) => !passed)) process.exitCode = 1;
}

/** Which browser the tests use, and where they find the built site. */
async function browserEnvironment() {
  const { ensureBrowser } = await import("./browserEnsure.mjs");
  return { CHROMIUM_PATH: await ensureBrowser(), E2E_PORT: String(await freePort()) };
}
