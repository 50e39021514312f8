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
 * A dossier that must be valid: the one that the page is built with, or whose citations are checked.
 * @throws Error that lists what is wrong, in words, one problem a line
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

/** The numbers that lose precision. */
function inexactIn(text: string, json: unknown): readonly Problem[] {
  const scanned = scanJson(text, { depth: LIMITS.depth, faults: LIMITS.problems });
  if ("kind" in scanned || !isObject(json)) return [];
  return scanned.inexact.map((number) => inexactProblem(json, number));
}
