import { parseWhen, yearsOf } from "../../dossier/format/dates";
import { type Dossier, requireRecord } from "../../dossier/format/model";
import type { Citation, Source } from "../../dossier/format/schema";
import { whenCompact, whenWords } from "./dateWords";

/** A caption: "Fortune, 27 Apr 2017". */
export const sourceCaption = (source: Source): string =>
  `${source.publisher}, ${whenCompact(parseWhen(source.published))}`;

/** Running text: "Fortune, 27 April 2017". */
export const sourceWords = (source: Source): string =>
  `${source.publisher}, ${whenWords(parseWhen(source.published))}`;

/** A chip: "Fortune 2017". */
export const sourceShort = (source: Source): string => `${source.publisher} ${yearPublished(source)}`;

/** "2017"; the last year if the date spans several. */
export function yearPublished({ published }: Source): string {
  return String(yearsOf(parseWhen(published)).at(-1)).padStart(4, "0");
}

/** To be copied into a document: `Fortune, 27 April 2017, paragraph 4: “more than $1 billion” (Tesla). https://…` */
export function citationText(dossier: Dossier, citation: Citation): string {
  const source = requireRecord(dossier.sources, citation.source);
  const wording = citation.asPrinted === undefined ? "" : `: “${citation.asPrinted}”`;
  const by = citation.attributedTo === undefined ? "" : ` (${citation.attributedTo})`;
  return `${sourceWords(source)}, paragraph ${citation.paragraph}${wording}${by}. ${source.url}`;
}
