import { readFileSync } from "node:fs";
import { runnerImport } from "vite";
import { dossierPath } from "./dossierPath.ts";

/** The texts around the dossier that the site is built with. The build fails if the dossier is invalid. */
export async function dossierText() {
  const { module } = await runnerImport<typeof import("./pageText")>("./src/platform/build/pageText.ts");
  return module.pageText(readFileSync(dossierPath(), "utf8"));
}
