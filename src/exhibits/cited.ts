import { exhibitWords, frameWords, paragraphRuns, sourceCaption, sourceName, sourceWords } from "#text";
import { type CitedSource, citedSources } from "../dossier/citations/citations";
import type { Dossier } from "../dossier/format/model";
import type { Citation } from "../dossier/format/schema";
import { memoizeWeak } from "../dossier/memo";
import type { TableRow } from "./records";

/** With more paragraphs than this, naming each would be longer than the exhibit itself. */
const MOST_PARAGRAPHS = 150;
const MOST_SOURCES = 12;
/** On a slide. */
export const FEW_SOURCES = 4;

/** Everything that rows cite, for their values and beside them. */
export const citationsOf = memoizeWeak((rows: readonly TableRow[]): readonly Citation[] =>
  rows.flatMap(({ citations, besideCitations = [] }) => [...citations, ...besideCitations]),
);

/** The sources of rows with their paragraphs, in the dossier's order. */
const citedIn = memoizeWeak((dossier: Dossier) =>
  memoizeWeak((rows: readonly TableRow[]): readonly CitedSource[] =>
    citedSources(dossier, citationsOf(rows)),
  ),
);

/**
 * "CNN, Apr 29, 2024: 391 paragraphs; 3 other sources. The table lists each one"; null if there are few enough to name
 * each.
 */
export function briefly(dossier: Dossier, rows: readonly TableRow[], most = MOST_SOURCES): string | null {
  const cited = citedIn(dossier)(rows);
  const all = cited.reduce((sum, { paragraphs }) => sum + paragraphs.length, 0);
  if (all <= MOST_PARAGRAPHS) return null;
  const { source: sourceWords, others, each } = exhibitWords.cited;
  const named = cited
    .slice(0, most)
    .map(({ source, paragraphs }) => sourceWords(sourceCaption(source), paragraphs.length));
  const rest = cited.length - named.length;
  return `${[...named, ...(rest > 0 ? [others(rest)] : [])].join("; ")}. ${each}`;
}

/** On a slide: "Fortune, April 27, 2017, ¶4–5; CNN, April 29, 2024, ¶13". */
export function sourcesOf(dossier: Dossier, rows: readonly TableRow[]): string {
  const brief = briefly(dossier, rows, FEW_SOURCES);
  if (brief !== null) return brief;
  return inFull(citedIn(dossier)(rows));
}

export const inFull = (cited: readonly CitedSource[]): string =>
  cited.map(({ source, paragraphs }) => `${sourceWords(source)}, ${paragraphRuns(paragraphs)}`).join("; ");

/** Sources that a caption names; the others are counted. */
const NAMED = 3;

interface SourceOfLine {
  readonly printed: string;
  /** What it is called on its own, as in a list of links. */
  readonly name: string;
}

/**
 * For a caption, in the dossier's order of sources: "Fortune, paragraphs 4 and 8", "CNN, 12 paragraphs", and after
 * another one with its paragraphs counted "CNN, 12".
 */
export function sourceLine(dossier: Dossier, rows: readonly TableRow[]): readonly SourceOfLine[] {
  const { one, two, many, others } = frameWords.cited;
  const cited = citedIn(dossier)(rows);
  const rest = cited.length - NAMED;
  // If only one source is left it is named: "1 more source" would be no shorter.
  const named = rest > 1 ? cited.slice(0, NAMED) : cited;
  let counted = false;
  const lines = named.map(({ source, paragraphs }) => {
    const [first = 0, second = 0] = paragraphs;
    const name = sourceName(source);
    if (paragraphs.length === 1) return alike(one(name, first));
    if (paragraphs.length === 2) return alike(two(name, first, second));
    const line = {
      printed: many(name, paragraphs.length, counted),
      name: many(name, paragraphs.length, false),
    };
    counted = true;
    return line;
  });
  return rest > 1 ? [...lines, alike(others(rest))] : lines;
}

const alike = (text: string): SourceOfLine => ({ printed: text, name: text });
