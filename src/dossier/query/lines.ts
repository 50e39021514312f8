import { citing } from "../citations/evidence";
import { parseWhen, yearsOf } from "../format/dates";
import { answerKey, forecastKey } from "../format/lineKeys";
import type { Verdict } from "../format/lists";
import { type Dossier, requireRecord } from "../format/model";
import type { Citation } from "../format/schema";
import { sourcesOf } from "../format/sourcesOf";
import { chunked, memoizeWeak } from "../memo";
import { columns, facetColumns } from "./columns";
import { byGroup, eventFacets, type Facets, figureFacets } from "./facets";
import { foldedTexts } from "./search";
import { citedIn, proseIn, type SearchWords } from "./texts";

/** A line of a table that is no figure and no event, but text: an answer of a comparison, a forecast. */
interface Line {
  /** When it was said: the day of its article, or of the forecast. */
  readonly when: string;
  /** Whom it speaks of. */
  readonly people: readonly string[];
  readonly citations: readonly Citation[];
  /** What it says, as the dossier writes it. */
  readonly texts: readonly string[];
  readonly verdict?: Verdict;
}

/** The lines by their keys. */
export const linesOf = memoizeWeak(
  ({ comparisons, forecasts, sources }: Dossier): ReadonlyMap<string, Line> => {
    const answers = comparisons.flatMap(({ question, answers }) =>
      answers.map(({ source, text, people = [], citations }): [string, Line] => [
        answerKey(question, source),
        { when: requireRecord(sources, source).published, people, citations, texts: [question, text] },
      ]),
    );
    const forecastLines = forecasts.map((forecast): [string, Line] => {
      const { by, text, outcome } = forecast;
      const texts = [text, outcome.text];
      return [forecastKey(forecast), { ...forecast, people: [by], texts, verdict: outcome.verdict }];
    });
    return new Map([...answers, ...forecastLines]);
  },
);

export const lineColumns = memoizeWeak((dossier: Dossier) => {
  const lines = linesOf(dossier);
  return columns(
    lines,
    facetColumns(lines, (line) => lineFacets(dossier, line)),
  );
});

/**
 * A line has only its own years, people and sources. Its kinds and organizations are those of the events and figures
 * that cite its paragraphs.
 */
function lineFacets(dossier: Dossier, { when, people, citations }: Line): Facets {
  const around = citations.flatMap(({ source, paragraph }) => {
    const { events, figures } = citing(dossier, source, paragraph);
    return [...events.map(eventFacets), ...figures.map((figure) => figureFacets(dossier, figure))];
  });
  return {
    ...byGroup((group) => around.flatMap((facets) => facets[group])),
    year: yearsOf(parseWhen(when)).map(String),
    person: people,
    source: sourcesOf(citations),
  };
}

/** By row, what is searched: what the line says, whom it speaks of, when, where it is from and in which words. */
export const lineTexts = (dossier: Dossier, words: SearchWords) =>
  chunked(() =>
    foldedTexts([...linesOf(dossier).values()], ({ people, citations, when, texts, verdict }) => [
      ...words.when(parseWhen(when)),
      ...(verdict ? [words.verdict(verdict)] : []),
      ...texts.map((text) => proseIn(dossier, text, words)),
      ...people.map((id) => requireRecord(dossier.people, id).name),
      ...sourcesOf(citations).map((id) => requireRecord(dossier.sources, id).publisher),
      ...citedIn(citations),
    ]),
  );
