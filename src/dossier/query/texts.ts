import type { When } from "../format/dates";
import { type Dossier, type DossierEvent, type Figure, requireRecord } from "../format/model";
import { splitProse } from "../format/prose";
import type { Quantity } from "../format/quantity";
import type { Citation, Organization } from "../format/schema";
import { type Chunked, chunked } from "../memo";
import { type Both, columnsOf } from "./columns";
import { sourcesOf } from "./facets";
import { foldedTexts } from "./search";

/** The words that records are searched by. */
export interface SearchWords {
  /** In a sentence: "at least five meetings" */
  readonly quantity: (quantity: Quantity) => string;
  /** By itself: "at least 5 meetings" */
  readonly label: (quantity: Quantity) => string;
  /** "April 28, 2024" */
  readonly when: (when: When) => string;
}

/** By row of events and of figures, the searchable texts. */
export type SearchTexts = Both<Chunked<readonly string[]>, Chunked<readonly string[]>>;

export function searchTexts(dossier: Dossier, words: SearchWords): SearchTexts {
  const { events, figures } = columnsOf(dossier);
  return {
    events: chunked(() => foldedTexts(events.records, (event) => eventTexts(dossier, event, words))),
    figures: chunked(() => foldedTexts(figures.records, (figure) => figureTexts(dossier, figure, words))),
  };
}

/** The searchable texts of an event: what its row shows, what is said of it, and all others. */
export const eventFields = (dossier: Dossier, event: DossierEvent, words: SearchWords) => ({
  row: [
    event.title,
    words.when(event.when),
    requireRecord(dossier.kinds, event.kind).name,
    ...sourcesOf(event.citations).map((id) => requireRecord(dossier.sources, id).publisher),
  ],
  said: [
    proseIn(dossier, event.summary, words),
    ...given(event.short),
    ...event.figures.map((id) => words.label(requireRecord(dossier.figures, id).quantity)),
  ],
  others: [...given(event.place), ...namedIn(dossier, event), ...citedIn(event.citations)],
});

export const eventTexts = (dossier: Dossier, event: DossierEvent, words: SearchWords): readonly string[] =>
  Object.values(eventFields(dossier, event, words)).flat();

/** A figure is also found by the texts of the events that name it. */
export const figureTexts = (dossier: Dossier, figure: Figure, words: SearchWords): readonly string[] => [
  figure.label,
  words.quantity(figure.quantity),
  words.label(figure.quantity),
  words.when(figure.when),
  ...namedIn(dossier, figure),
  ...citedIn(figure.citations),
  ...figure.events.flatMap((id) => eventTexts(dossier, requireRecord(dossier.events, id), words)),
];

const namedIn = (dossier: Dossier, { people, organizations }: Figure | DossierEvent): readonly string[] => [
  ...people.flatMap((id) => namesOf(requireRecord(dossier.people, id))),
  ...organizations.flatMap((id) => namesOf(requireRecord(dossier.organizations, id))),
];

/** A person has no ticker. */
export const namesOf = ({ name, short, ticker }: Partial<Omit<Organization, "id">>): readonly string[] =>
  given(name, short, ticker);

/** The wording of the articles, and who said it. */
export const citedIn = (citations: readonly Citation[]): readonly string[] =>
  citations.flatMap(({ asPrinted, attributedTo }) => given(asPrinted, attributedTo));

export const given = (...texts: readonly (string | undefined)[]): readonly string[] =>
  texts.filter((text) => text !== undefined);

/** A text of the dossier with its figures in words. */
export function proseIn(dossier: Dossier, text: string, { quantity }: Pick<SearchWords, "quantity">): string {
  return splitProse(text)
    .map((part) =>
      "text" in part
        ? part.text
        : quantity(requireRecord(dossier.figures, part.figure).quantity) + (part.rest ?? ""),
    )
    .join("");
}
