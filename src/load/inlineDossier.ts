import type { Dossier } from "../dossier/model";
import { parseDossier } from "../dossier/parse";

/** The dossier that the page was built with; null where it holds none, and has to fetch it. */
export function inlineDossier(): Dossier | null {
  const json = document.getElementById("dossier")?.textContent;
  return json ? parseDossier(JSON.parse(json)) : null;
}
