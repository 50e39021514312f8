import { rememberWords } from "#text";
import { citedSources } from "../dossier/citations/citations";
import type { Dossier } from "../dossier/format/model";
import { proseFigures } from "../dossier/format/prose";
import type { Finding } from "../dossier/format/schema";
import { inFull } from "./cited";

/** The sources under a finding. If it holds a value that we computed, it says so. */
export function findingCaption(dossier: Dossier, { text, citations }: Finding): string {
  const cited = inFull(citedSources(dossier, citations));
  const isOurs = proseFigures(text).some((id) => dossier.figures.get(id)?.derived !== undefined);
  return isOurs ? rememberWords.withOurs(cited) : cited;
}
