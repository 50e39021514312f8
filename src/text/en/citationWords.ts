import { latestYear, parseWhen } from "../../dossier/format/dates";
import { type Dossier, requireRecord } from "../../dossier/format/model";
import type { Citation, Source } from "../../dossier/format/schema";
import { memoizeWeak } from "../../dossier/memo";
import { whenCompact, whenWords } from "./dateWords";
import { yearWords } from "./yearWords";

/** A caption: "Fortune, Apr 27, 2017". */
export const sourceCaption = (source: Source): string =>
  `${source.publisher}, ${whenCompact(parseWhen(source.published))}`;

/** In a sentence, on a slide: "Fortune, April 27, 2017". */
export const sourceWords = (source: Source): string =>
  `${source.publisher}, ${whenWords(parseWhen(source.published))}`;

/** "Fortune 2017" */
const sourceShort = (source: Source): string => `${source.publisher} ${yearPublished(source)}`;

/**
 * Where a number is from, beside it: "Fortune ¶4". Two sources of one publisher are told apart: "Fortune 2017
 * ¶4", and two of one year "Fortune, Apr 27, 2017 ¶4".
 */
export const citeMark = (dossier: Dossier, { source, paragraph }: Pick<Citation, "source" | "paragraph">) =>
  `${sourceName(dossier, requireRecord(dossier.sources, source))} ¶${paragraph}`;

/** The shortest name that no other source has: "Fortune", "Fortune 2017", "Fortune, Apr 27, 2017". */
export const sourceName = (dossier: Dossier, source: Source): string =>
  namesOf(dossier).get(source) ?? source.publisher;

const namesOf = memoizeWeak((dossier: Dossier): ReadonlyMap<Source, string> => {
  const sources = [...dossier.sources.values()];
  const shortest = [(source: Source) => source.publisher, sourceShort, sourceCaption].map((nameOf) => {
    const counts = new Map<string, number>();
    for (const source of sources) counts.set(nameOf(source), (counts.get(nameOf(source)) ?? 0) + 1);
    return (source: Source) => (counts.get(nameOf(source)) === 1 ? nameOf(source) : null);
  });
  const named = (source: Source) =>
    shortest.reduce<string | null>((found, nameOf) => found ?? nameOf(source), null);
  // Of one publisher and one day: by their order.
  return new Map(
    sources.map((source, at) => [source, named(source) ?? `${sourceCaption(source)} (${at + 1})`]),
  );
});

/** "2017"; the last year if the date spans several. */
export function yearPublished({ published }: Source): string {
  return yearWords(latestYear(parseWhen(published)));
}

/** To be read aloud, without an address: `Fortune, April 27, 2017, paragraph 4: “more than $1 billion” (Tesla)`. */
export function citationText(dossier: Dossier, citation: Citation): string {
  const source = requireRecord(dossier.sources, citation.source);
  const wording = citation.asPrinted === undefined ? "" : `: “${citation.asPrinted}”`;
  const by = citation.attributedTo === undefined ? "" : ` (${citation.attributedTo})`;
  return `${sourceWords(source)}, paragraph ${citation.paragraph}${wording}${by}`;
}

/** "¶4", "¶4–5, 8": runs are drawn together. */
export const paragraphRuns = (numbers: readonly number[]) => `¶${runs(numbers).join(", ")}`;

function runs(numbers: readonly number[]): readonly string[] {
  const starts = numbers.filter((number) => !numbers.includes(number - 1));
  return starts.map((start) => {
    let end = start;
    while (numbers.includes(end + 1)) end += 1;
    return end === start ? String(start) : `${start}–${end}`;
  });
}
