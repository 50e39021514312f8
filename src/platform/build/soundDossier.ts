import { problemLine } from "#text";
import type { Dossier } from "../../dossier/format/model";
import { parseDossier } from "../../dossier/format/parse";
import { DossierError, type Problem } from "../../dossier/format/problems";
import { isObject } from "../../dossier/format/shapes";
import { inexactProblem } from "../../dossier/open/acceptedSubset";
import { LIMITS } from "../../dossier/open/limits";
import { scanJson } from "../../dossier/open/scanJson";
import { FORMATS } from "../../exhibits/formats";

/**
 * The dossier of a file that must be sound: what the page is built with, or what its citations are checked in.
 * @throws Error that says in words, a line each, what is wrong
 */
export function soundDossier(text: string): Dossier {
  const json: unknown = JSON.parse(text);
  try {
    const inexact = inexactIn(text, json);
    if (inexact.length > 0) throw new DossierError(inexact);
    return parseDossier(json, FORMATS);
  } catch (error) {
    if (!(error instanceof DossierError)) throw error;
    throw new Error(error.problems.map(problemLine).join("\n"), { cause: error });
  }
}

/** The numbers that are not kept as they are written. */
function inexactIn(text: string, json: unknown): readonly Problem[] {
  const scanned = scanJson(text, { depth: LIMITS.depth, faults: LIMITS.problems });
  if ("kind" in scanned || !isObject(json)) return [];
  return scanned.inexact.map((number) => inexactProblem(json, number));
}
