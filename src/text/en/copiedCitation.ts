import { articleLink } from "../../dossier/citations/articleLink";
import { citedSources, speakerOf } from "../../dossier/citations/citations";
import { parseWhen } from "../../dossier/format/dates";
import type { Basis } from "../../dossier/format/lists";
import { type Dossier, type DossierEvent, type Figure, requireRecord } from "../../dossier/format/model";
import type { Citation, Source } from "../../dossier/format/schema";
import { bibTeXEntry } from "./bibTeX";
import { paragraphRuns, sourceWords } from "./citationWords";
import { claimWords } from "./claimWords";
import { whenWords } from "./dateWords";
import { ended } from "./ended";
import { evidenceWords } from "./evidence";
import { formulaWords } from "./formulaWords";
import { proseText } from "./proseText";
import { quantityWords } from "./quantityWords";

/** A cited sentence, and its sources. */
interface Cited {
  readonly claim: string;
  readonly citations: readonly Citation[];
  /** What qualifies it, after its places: "Paragraph 5 drops “more than.”" */
  readonly note?: string;
}

/** The formats of a citation that can be copied into a document. */
export interface CopiedCitation {
  readonly text: string;
  readonly bibTeX: string;
}

/**
 * `Vehicle exports to China rose 376% in January–February 2017 from a year earlier (JL Warren Capital, in Fortune,
 * April 27, 2017, ¶4). Scott Cendrowski, Elon Musk’s visit to China, April 2017. https://…#:~:text=…`; of a
 * calculated one "Our calculation: …" with its formula, then a line for each figure that it rests on.
 */
export function figureCitation(dossier: Dossier, figure: Figure): CopiedCitation {
  const { derived } = figure;
  const cited = citedFigure(dossier, figure);
  if (!derived) return copied(dossier, figure.id, cited);
  const ours = `Our calculation: ${cited.claim} (${formulaSentence(dossier, figure, derived)})`;
  const inputs = printedInputs(dossier, figure);
  return {
    text: [
      `${ours}, from:`,
      ...inputs.map((input) => `– ${citedText(dossier, citedFigure(dossier, input))}`),
    ].join("\n"),
    bibTeX: [
      bibTeXEntry("misc", figure.id, { title: ours, note: `From: ${inputs.map(({ id }) => id).join(", ")}` }),
      ...inputs.map((input) => figureCitation(dossier, input).bibTeX),
    ].join("\n\n"),
  };
}

/**
 * "About" may be our reading, so the article's wording follows it. A note goes along, because it says which paragraph
 * prints the value otherwise.
 */
function citedFigure(dossier: Dossier, figure: Figure): Cited {
  const { basis, quantity, derived, citations, note } = figure;
  const wordings = citations.map(({ asPrinted }) => `“${asPrinted}”`).join(", ");
  const printed = !derived && quantity.bound === "about" ? `; printed: ${wordings}` : "";
  return {
    claim: claimWords(dossier, figure) + ifInferred(basis) + printed,
    citations,
    ...(note !== undefined && { note: proseText(dossier, note) }),
  };
}

export const eventCitation = (
  dossier: Dossier,
  { id, title, when, basis, citations }: DossierEvent,
): CopiedCitation =>
  copied(dossier, id, { claim: `${title}, ${whenWords(when)}${ifInferred(basis)}`, citations });

/** After a date. */
const ifInferred = (basis: Basis | undefined): string => (basis === "inferred" ? ", date inferred" : "");

/** Of a paragraph as a whole. */
export function paragraphCitation(dossier: Dossier, citation: Citation): CopiedCitation {
  const { id, publisher } = requireRecord(dossier.sources, citation.source);
  const claim = evidenceWords.paragraphIn(citation.paragraph, publisher);
  return copied(dossier, `${id}-${citation.paragraph}`, { claim, citations: [citation] });
}

/** The printed figures that a calculated one rests on, each once. */
export function printedInputs(dossier: Dossier, { derived }: Figure): readonly Figure[] {
  const inputs = (derived?.of ?? []).map((id) => requireRecord(dossier.figures, id));
  return [...new Set(inputs.flatMap((input) => (input.derived ? printedInputs(dossier, input) : [input])))];
}

/** "more than $1 billion ÷ about 3 times = about $0.33 billion" */
function formulaSentence(
  dossier: Dossier,
  { quantity }: Figure,
  derived: NonNullable<Figure["derived"]>,
): string {
  return `${formulaWords(dossier, derived)} = ${quantityWords(quantity)}`;
}

const copied = (dossier: Dossier, id: string, cited: Cited): CopiedCitation => ({
  text: citedText(dossier, cited),
  bibTeX: bibTeXOf(dossier, id, cited),
});

function citedText(dossier: Dossier, { claim, citations, note }: Cited): string {
  const articles = citedSources(dossier, citations).map(({ source }) => {
    const titled = source.author === undefined ? source.title : `${source.author}, ${source.title}`;
    return `${ended(titled)} ${linksTo(source, citations).join(" ")}`;
  });
  return [
    `${claim.replace(/\.$/, "")} (${placesIn(dossier, citations)}).`,
    ...(note ? [note] : []),
    articles.join("; "),
  ].join(" ");
}

/** "Tesla, in Fortune, April 27, 2017, ¶4; Fortune, April 27, 2017, ¶5" */
function placesIn(dossier: Dossier, citations: readonly Citation[]): string {
  return citedSources(dossier, citations)
    .flatMap(({ source }) => {
      const own = citations.filter((citation) => citation.source === source.id);
      const speakers = new Set(own.map((citation) => speakerOf(dossier, citation)));
      return [...speakers].map((speaker) => {
        const said = own.filter((citation) => speakerOf(dossier, citation) === speaker);
        const runs = citedSources(dossier, said).map(({ paragraphs }) => paragraphRuns(paragraphs));
        const by = speaker === source.publisher ? "" : `${speaker}, in `;
        return `${by}${sourceWords(source)}${ifInferred(source.publishedBasis)}, ${runs.join()}`;
      });
    })
    .join("; ");
}

/** To each wording that is cited there; to the article if none is. */
function linksTo(source: Source, citations: readonly Citation[]): readonly string[] {
  const worded = citations.filter(({ source: id, asPrinted }) => id === source.id && asPrinted !== undefined);
  if (worded.length === 0) return [source.url];
  return [...new Set(worded.map((citation) => articleLink(source, citation)))];
}

/** An entry for each article. */
function bibTeXOf(dossier: Dossier, id: string, { claim, citations, note }: Cited): string {
  const sources = citedSources(dossier, citations);
  return sources
    .map(({ source }) => {
      const own = citations.filter((citation) => citation.source === source.id);
      const { from, to } = parseWhen(source.published);
      const { year, month, day } = from ?? to;
      return bibTeXEntry("article", sources.length === 1 ? id : `${id}-${source.id}`, {
        author: source.author,
        title: source.title,
        journal: source.publisher,
        year,
        month,
        day,
        url: linksTo(source, own)[0],
        note: `${claim} (${placesIn(dossier, own)})${note ? `. ${note}` : ""}`,
      });
    })
    .join("\n\n");
}
