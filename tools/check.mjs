import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureInstalled } from "./install.mjs";
import { freePort } from "./port.mjs";
import { runStep } from "./runStep.mjs";
import { chooseSteps, stagesOf } from "./steps.mjs";
import { closing } from "./summary.mjs";

const FULL = "--full";

/** @param {readonly string[]} args Names of steps, and `--full` for what is slow and rare too. */
export async function main(args) {
  const full = args.includes(FULL);
  const steps = chooseSteps(
    args.filter((arg) => arg !== FULL),
    { full },
  );
  await ensureInstalled();
  const env = steps.some(({ name }) => name === "e2e") ? await browserEnvironment() : {};

  const folder = mkdtempSync(join(tmpdir(), "test-reports-"));
  /** @type {import("./summary.mjs").Outcome[]} */
  const outcomes = [];
  try {
    for (const stage of stagesOf(steps)) {
      const live = stage.length === 1;
      const run = stage.map((step) => {
        const report = join(folder, `${step.name.replace(":", "-")}.json`);
        return runStep(step, { report, env, full, live });
      });
      outcomes.push(...(await Promise.all(run)));
      if (outcomes.some(({ passed }) => !passed)) break;
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
