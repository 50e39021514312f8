import { type Dossier, type DossierEvent, type Figure, requireRecord } from "../format/model";
import { splitProse } from "../format/prose";
import type { Quantity } from "../format/schema";
import { type Chunked, chunked } from "../memo";
import { type Both, columnsOf } from "./columns";
import { sourcesOf } from "./facets";
import { foldedTexts } from "./search";

/** Words of the interface by which records are found. */
export interface SearchWords {
  /** "more than $1 billion" */
  readonly quantity: (quantity: Quantity) => string;
}

/** By row of events and of figures, what is searched. */
export type SearchTexts = Both<Chunked<readonly string[]>, Chunked<readonly string[]>>;

export function searchTexts(dossier: Dossier, words: SearchWords): SearchTexts {
  const { events, figures } = columnsOf(dossier);
  return {
    events: chunked(() => foldedTexts(events.records, (event) => eventTexts(dossier, event, words))),
    figures: chunked(() => foldedTexts(figures.records, (figure) => figureTexts(dossier, figure, words))),
  };
}

/** What an event is found by. */
export function eventTexts(dossier: Dossier, event: DossierEvent, words: SearchWords): readonly string[] {
  return [
    event.title,
    proseIn(dossier, event.summary, words),
    requireRecord(dossier.kinds, event.kind).name,
    ...given(event.place),
    ...names(dossier, event.people, event.organizations),
    ...sourcesOf(event.citations).map((id) => requireRecord(dossier.sources, id).publisher),
    ...event.citations.flatMap(({ attributedTo }) => given(attributedTo)),
  ];
}

/** A figure is also found by the words of the events that name it. */
export function figureTexts(dossier: Dossier, figure: Figure, words: SearchWords): readonly string[] {
  return [
    figure.label,
    words.quantity(figure.quantity),
    ...figure.citations.flatMap(({ asPrinted, attributedTo }) => given(asPrinted, attributedTo)),
    ...names(dossier, figure.people, figure.organizations),
    ...figure.events.flatMap((id) => eventTexts(dossier, requireRecord(dossier.events, id), words)),
  ];
}

function names(
  dossier: Dossier,
  people: readonly string[],
  organizations: readonly string[],
): readonly string[] {
  return [
    ...people.map((id) => requireRecord(dossier.people, id).name),
    ...organizations.flatMap((id) => {
      const { name, short, ticker } = requireRecord(dossier.organizations, id);
      return given(name, short, ticker);
    }),
  ];
}

const given = (...texts: readonly (string | undefined)[]): readonly string[] =>
  texts.filter((text) => text !== undefined);

/** A text of the dossier with its figures in words. */
export function proseIn(dossier: Dossier, text: string, { quantity }: SearchWords): string {
  return splitProse(text)
    .map((part) =>
      "text" in part ? part.text : quantity(requireRecord(dossier.figures, part.figure).quantity),
    )
    .join("");
}
