import { deckWords } from "#text";
import { citedSources } from "../dossier/citations/citations";
import type { Dossier } from "../dossier/format/model";
import { proseFigures } from "../dossier/format/prose";
import type { Finding } from "../dossier/format/schema";
import { inFull } from "./cited";

/** Under a finding to remember; a value in it that we computed is said to be ours. */
export function findingCaption(dossier: Dossier, { text, citations }: Finding): string {
  const cited = inFull(citedSources(dossier, citations));
  const isOurs = proseFigures(text).some((id) => dossier.figures.get(id)?.derived !== undefined);
  return isOurs ? deckWords.withOurs(cited) : cited;
}
