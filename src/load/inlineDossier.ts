import { checkedDossier } from "../dossier/format/checkedDossier";
import type { Dossier } from "../dossier/format/model";
import type { DossierFile } from "../dossier/format/schema";

/** The dossier in the page, as JSON. */
export const inlineJson = (): string => document.getElementById("dossier")?.textContent ?? "";

/**
 * The dossier in the page, parsed. The build has checked it.
 * @throws Error if the page has not arrived as it was built
 */
export function inlineDossier(): Dossier {
  const file: DossierFile = JSON.parse(inlineJson());
  return checkedDossier(file);
}
