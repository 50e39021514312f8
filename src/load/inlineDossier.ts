import { checkedDossier } from "../dossier/format/checkedDossier";
import type { Dossier } from "../dossier/format/model";
import type { DossierFile } from "../dossier/format/schema";

/** The dossier in the page, as JSON; null if the page has none and must fetch it. */
export const inlineJson = (): string | null => document.getElementById("dossier")?.textContent || null;

/** The dossier in the page, parsed. The build has checked it. */
export function inlineDossier(): Dossier | null {
  const json = inlineJson();
  if (json === null) return null;
  const file: DossierFile = JSON.parse(json);
  return checkedDossier(file);
}
