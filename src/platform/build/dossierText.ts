import { readFileSync } from "node:fs";
import { runnerImport } from "vite";
import { dossierPath } from "./dossierPath.ts";

interface DossierText {
  readonly title: string;
  readonly description: string;
}

/** How the dossier calls and describes itself. It must be sound to build. */
export async function dossierText(): Promise<DossierText> {
  const { soundDossier } = (
    await runnerImport<typeof import("./soundDossier")>("./src/platform/build/soundDossier.ts")
  ).module;
  const { proseText } = (
    await runnerImport<typeof import("../../text/en/proseText")>("./src/text/en/proseText.ts")
  ).module;
  const dossier = soundDossier(readFileSync(dossierPath(), "utf8"));
  return { title: dossier.title, description: proseText(dossier, dossier.standfirst) };
}
