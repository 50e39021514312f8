import { citedShort, claimWords, evidenceWords } from "#text";
import { findEvidence } from "../../dossier/citations/evidence";
import type { Dossier } from "../../dossier/format/model";

/** What the evidence of an id is called in short. */
export function nameOfEvidence(dossier: Dossier, id: string): string {
  const evidence = findEvidence(dossier, id);
  switch (evidence?.kind) {
    case "figure":
      return evidence.figure.label;
    case "event":
      return evidence.event.title;
    case "exhibit":
      return evidence.exhibit.title;
    case "paragraph":
      return citedShort(dossier, [{ source: evidence.source.id, paragraph: evidence.paragraph }], false);
    case undefined:
      return evidenceWords.heading;
  }
}

/** What it says. */
export function titleOfEvidence(dossier: Dossier, id: string): string {
  const figure = dossier.figures.get(id);
  return figure ? claimWords(dossier, figure) : nameOfEvidence(dossier, id);
}
