import { inNone, markWords, sourceName, spokenQuantity, whenWords } from "#text";
import { citedSources } from "../../dossier/citations/citations";
import { type Dossier, requireRecord } from "../../dossier/format/model";
import type { ExhibitModel } from "../buildExhibit";
import type { TableRow } from "../records";
import type { Stop } from "./useStops";

/** In the order of the table, then the marks that stand for several of its rows. */
export function stopsOf(
  dossier: Dossier,
  { matching, drawing, aggregateMarks }: ExhibitModel,
): readonly Stop[] {
  const drawn = new Set(drawing({}).marks);
  const own = matching.filter(({ mark }) => drawn.has(mark)).map((row) => stopOf(dossier, row));
  return [...own, ...(aggregateMarks?.() ?? [])];
}

const stopOf = (dossier: Dossier, row: TableRow): Stop => ({
  evidence: row.evidence,
  name: stopWords(dossier, row),
  opens: row.evidence,
  years: [],
});

/**
 * The spoken name of a mark, with how its date is known: "Tesla sales in China, 2016: more than 1 billion dollars, date
 * printed, said by Tesla, from Fortune, paragraphs 4, 5"; for an event "Musk visits China, Trip, April 24–27, 2017,
 * date inferred, from Fortune, paragraph 3". Notes beside the mark follow.
 */
export function stopWords(dossier: Dossier, row: TableRow): string {
  const { what, quantity, kind, when, basis, derivation, citations, beside } = row;
  const period = when && whenWords(when);
  const value = quantity ? `${what}: ${spokenQuantity(quantity)}` : what;
  const speakers = new Set(citations.flatMap(({ attributedTo }) => attributedTo ?? []));
  // A number is its speaker's wherever it is printed.
  const isPart = quantity === null && citations.some(({ attributedTo }) => attributedTo === undefined);
  const cited = citedSources(dossier, citations);
  for (const { source } of cited) speakers.delete(source.publisher);
  const said = [
    value,
    kind !== null && requireRecord(dossier.kinds, kind).name,
    derivation !== null && markWords.derived(inNone(dossier)),
    // Most labels end with their period: once is enough.
    period !== null && !what.includes(period) && period,
    basis !== null && markWords.dated(markWords.basis[basis]),
    derivation === null && speakers.size > 0 && markWords.said([...speakers], isPart),
    markWords.spokenPlaces(
      cited.map(({ source, paragraphs }) => ({
        publisher: sourceName(source),
        paragraphs: paragraphs.map(String),
      })),
      derivation !== null,
    ),
  ].filter((part) => part !== false);
  return [said.join(", "), ...(beside ?? [])].join(". ");
}
