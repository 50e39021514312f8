import { problemLine } from "#text";
import type { Dossier } from "../../dossier/format/model";
import { parseDossier } from "../../dossier/format/parse";
import { DossierError } from "../../dossier/format/problems";
import { FORMATS } from "../../exhibits/formats";

/**
 * The dossier of a file that must be sound: what the page is built with, or what its citations are checked in.
 * @throws Error that says in words, a line each, what is wrong
 */
export function soundDossier(json: string): Dossier {
  try {
    return parseDossier(JSON.parse(json), FORMATS);
  } catch (error) {
    if (!(error instanceof DossierError)) throw error;
    throw new Error(error.problems.map(problemLine).join("\n"), { cause: error });
  }
}
