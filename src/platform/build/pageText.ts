import { builtWords, proseText } from "#text";
import { soundDossier } from "./soundDossier";

/** How the page of a dossier calls and describes itself, and what it says without script. */
export function pageText(json: string) {
  const dossier = soundDossier(json);
  return {
    title: dossier.title,
    description: proseText(dossier, dossier.standfirst),
    language: builtWords.language,
    noScript: builtWords.noScript,
  };
}
