import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ROOT } from "../tools/root.mjs";
import { writeResults } from "./document.mjs";
import { parseScaleOptions } from "./scaleOptions.mjs";
import { onStage } from "./stage.mjs";

/** @typedef {import("./scaleRound.mjs").ScaleRound} ScaleRound */

/** @param {readonly string[]} args */
export async function main(args) {
  const { rounds, sizes, forms } = parseScaleOptions(args);
  const folder = mkdtempSync(join(tmpdir(), "dossiers-"));
  try {
    const files = await write(folder, sizes, forms);
    await onStage(async ({ browser, server }) => {
      const { scaleRound } = await import("./scaleRound.mjs");
      const { machineText } = await import("./machine.mjs");
      const { scaleText } = await import("./scaleResults.mjs");
      /** @type {Map<number, ScaleRound[]>} */
      const done = new Map(sizes.map((size) => [size, []]));
      for (let at = 0; at < rounds; at++) {
        for (const [size, file] of files)
          done.get(size)?.push(await scaleRound(browser, `${server.address}/built/`, { size, file }));
        console.log(`Round ${at + 1} of ${rounds}.`);
      }
      writeResults("atSize", scaleText({ rounds, done, machine: machineText(browser.version()) }));
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * A file of each size.
 * @param {string} folder
 * @param {readonly number[]} sizes
 * @param {readonly string[]} forms
 * @returns {Promise<ReadonlyMap<number, string>>}
 */
async function write(folder, sizes, forms) {
  const { runnerImport } = await import("vite");
  const { module } = await runnerImport(join(ROOT, "e2e", "scaleDossier.ts"), { configFile: false });
  return new Map(
    sizes.map((size) => {
      const file = join(folder, `${size}.json`);
      writeFileSync(file, JSON.stringify(module.scaleDossier(size, { forms })));
      return [size, file];
    }),
  );
}
