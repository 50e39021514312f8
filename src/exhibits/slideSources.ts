import { deckWords } from "#text";
import { sourceWords } from "../dossier/citations/citations";
import type { Dossier } from "../dossier/format/model";
import { briefly, citedIn, FEW_SOURCES } from "./cited";
import type { TableRow } from "./records";

/** On a slide: "Fortune, 27 April 2017, paragraphs 4–5; CNN, 29 April 2024, paragraph 13". */
export function sourcesOf(dossier: Dossier, rows: readonly TableRow[]): string {
  const brief = briefly(dossier, rows, FEW_SOURCES);
  if (brief !== null) return brief;
  return citedIn(dossier)(rows)
    .map(({ source, paragraphs }) => `${sourceWords(source)}, ${deckWords.paragraphs(paragraphs)}`)
    .join("; ");
}
