import { checkedDossier } from "../dossier/format/checkedDossier";
import type { Dossier } from "../dossier/format/model";
import type { DossierFile } from "../dossier/format/schema";

/** The dossier that the page was built with, as JSON; null if the page holds none and has to fetch it. */
export const inlineJson = (): string | null => document.getElementById("dossier")?.textContent || null;

/** The dossier that the page was built with, parsed. The build has checked it. */
export function inlineDossier(): Dossier | null {
  const json = inlineJson();
  if (json === null) return null;
  const file: DossierFile = JSON.parse(json);
  return checkedDossier(file);
}
