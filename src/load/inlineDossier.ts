import type { Dossier } from "../dossier/model";
import { parseDossier } from "../dossier/parse";

/** The dossier that the page was built with, as JSON; null where it holds none, and has to fetch it. */
export const inlineJson = (): string | null => document.getElementById("dossier")?.textContent || null;

/** The same, read. */
export function inlineDossier(): Dossier | null {
  const json = inlineJson();
  return json === null ? null : parseDossier(JSON.parse(json));
}
