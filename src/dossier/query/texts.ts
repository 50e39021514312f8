import { type Dossier, type DossierEvent, type Figure, requireRecord } from "../format/model";
import { splitProse } from "../format/prose";
import type { Quantity } from "../format/quantity";
import { type Chunked, chunked } from "../memo";
import { type Both, columnsOf } from "./columns";
import { sourcesOf } from "./facets";
import { foldedTexts } from "./search";

/** The words that records are searched by. */
export interface SearchWords {
  /** "more than $1 billion" */
  readonly quantity: (quantity: Quantity) => string;
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

/** The searchable texts of an event, by field. */
export const eventFields = (dossier: Dossier, event: DossierEvent, words: SearchWords) => ({
  title: [event.title],
  summary: [proseIn(dossier, event.summary, words)],
  kind: [requireRecord(dossier.kinds, event.kind).name],
  place: given(event.place),
  people: event.people.flatMap((id) => personNames(dossier, id)),
  organizations: event.organizations.flatMap((id) => organizationNames(dossier, id)),
  publishers: sourcesOf(event.citations).map((id) => requireRecord(dossier.sources, id).publisher),
  speakers: event.citations.flatMap(({ attributedTo }) => given(attributedTo)),
});

export const eventTexts = (dossier: Dossier, event: DossierEvent, words: SearchWords): readonly string[] =>
  Object.values(eventFields(dossier, event, words)).flat();

/** A figure is also found by the texts of the events that name it. */
export function figureTexts(dossier: Dossier, figure: Figure, words: SearchWords): readonly string[] {
  return [
    figure.label,
    words.quantity(figure.quantity),
    ...figure.citations.flatMap(({ asPrinted, attributedTo }) => given(asPrinted, attributedTo)),
    ...figure.people.flatMap((id) => personNames(dossier, id)),
    ...figure.organizations.flatMap((id) => organizationNames(dossier, id)),
    ...figure.events.flatMap((id) => eventTexts(dossier, requireRecord(dossier.events, id), words)),
  ];
}

export function personNames({ people }: Dossier, id: string): readonly string[] {
  const { name, short } = requireRecord(people, id);
  return given(name, short);
}

export function organizationNames({ organizations }: Dossier, id: string): readonly string[] {
  const { name, short, ticker } = requireRecord(organizations, id);
  return given(name, short, ticker);
}

export const given = (...texts: readonly (string | undefined)[]): readonly string[] =>
  texts.filter((text) => text !== undefined);

/** A text of the dossier with its figures in words. */
export function proseIn(dossier: Dossier, text: string, { quantity }: SearchWords): string {
  return splitProse(text)
    .map((part) =>
      "text" in part
        ? part.text
        : quantity(requireRecord(dossier.figures, part.figure).quantity) + (part.rest ?? ""),
    )
    .join("");
}
