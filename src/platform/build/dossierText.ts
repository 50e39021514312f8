import { readFileSync } from "node:fs";
import { runnerImport } from "vite";
import { dossierPath } from "./dossierPath.ts";

interface DossierText {
  readonly title: string;
  readonly description: string;
}

/** How the dossier calls and describes itself. It must be sound to build. */
export async function dossierText(): Promise<DossierText> {
  const { parseDossier } = (
    await runnerImport<typeof import("../../dossier/format/parse")>("./src/dossier/format/parse.ts")
  ).module;
  const { FORMATS } = (
    await runnerImport<typeof import("../../exhibits/formats")>("./src/exhibits/formats.ts")
  ).module;
  const { proseText } = (
    await runnerImport<typeof import("../../dossier/query/texts")>("./src/dossier/query/texts.ts")
  ).module;
  const dossier = parseDossier(JSON.parse(readFileSync(dossierPath(), "utf8")), FORMATS);
  return { title: dossier.title, description: proseText(dossier, dossier.standfirst) };
}
