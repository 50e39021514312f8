import type { CitedSource } from "../../dossier/citations/citations";
import { latestYear, parseWhen } from "../../dossier/format/dates";
import type { Source } from "../../dossier/format/schema";
import { whenCompact, whenWords } from "./dateWords";
import { yearWords } from "./yearWords";

/** A caption: "Fortune, Apr 27, 2017"; of several of one day "Fortune, Apr 27, 2017 (2)". */
export const sourceCaption = (source: Source): string =>
  `${source.publisher}, ${whenCompact(parseWhen(source.published))}${sourceNumber(source)}`;

/** In a sentence, on a slide: "Fortune, April 27, 2017". */
export const sourceWords = (source: Source): string =>
  `${source.publisher}, ${whenWords(parseWhen(source.published))}${sourceNumber(source)}`;

/** " (2)" of the second of one publisher and one day; else nothing. */
export const sourceNumber = ({ apart }: Source): string => (typeof apart === "number" ? ` (${apart})` : "");

/** Beside its year: "Fortune"; of several of one year "Fortune, Apr 27, 2017". */
export const sourceBesideYear = (source: Source): string =>
  source.apart === "year" ? source.publisher : sourceName(source);

/** "Fortune 2017"; of several of one year "Fortune, Apr 27, 2017". */
const sourceShort = (source: Source): string =>
  source.apart === undefined || source.apart === "year"
    ? `${source.publisher} ${yearPublished(source)}`
    : sourceCaption(source);

/** The shortest name that no other source has: "Fortune", "Fortune 2017", "Fortune, Apr 27, 2017". */
export const sourceName = (source: Source): string =>
  source.apart === undefined ? source.publisher : sourceShort(source);

/** "2017"; the last year if the date spans several. */
export function yearPublished({ published }: Source): string {
  return yearWords(latestYear(parseWhen(published)));
}

/** "Fortune ¶4–5; CNN ¶1, 23–28" */
export const citedInRuns = (cited: readonly CitedSource[]): string =>
  cited.map(({ source, paragraphs }) => `${sourceName(source)} ${paragraphRuns(paragraphs)}`).join("; ");

/** "¶4", "¶4–5, 8": runs are drawn together. */
export const paragraphRuns = (numbers: readonly number[]) => `¶${numberRuns(numbers).join(", ")}`;

/** Numbers ascending, neighbors joined: "4–5", "8". */
export function numberRuns(numbers: readonly number[]): readonly string[] {
  const starts = numbers.filter((number) => !numbers.includes(number - 1));
  return starts.map((start) => {
    let end = start;
    while (numbers.includes(end + 1)) end += 1;
    return end === start ? String(start) : `${start}–${end}`;
  });
}
