import { type Dossier, requireRecord } from "../../dossier/format/model";
import type { Citation } from "../../dossier/format/schema";
import { sourceWords } from "./citationWords";

/** To be read aloud, without an address: `Fortune, April 27, 2017, paragraph 4: “more than $1 billion” (Tesla)`. */
export function citationText(dossier: Dossier, citation: Citation): string {
  const source = requireRecord(dossier.sources, citation.source);
  const wording = citation.asPrinted === undefined ? "" : `: “${citation.asPrinted}”`;
  const by = citation.attributedTo === undefined ? "" : ` (${citation.attributedTo})`;
  return `${sourceWords(source)}, paragraph ${citation.paragraph}${wording}${by}`;
}
