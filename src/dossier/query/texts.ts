import { at } from "../at";
import { earliestDay, latestDay, parseWhen, type When } from "../format/dates";
import type { Verdict } from "../format/lists";
import { type Dossier, type DossierEvent, type Figure, requireRecord } from "../format/model";
import { splitProse } from "../format/prose";
import type { Quantity } from "../format/quantity";
import type { Citation, Organization } from "../format/schema";
import { sourcesOf } from "../format/sourcesOf";
import { type Chunked, chunked, memoizeWeak } from "../memo";
import { type Both, columnsOf } from "./columns";
import { foldedTexts } from "./search";

/** The words that records are searched by. */
export interface SearchWords {
  /** In a sentence: "at least five meetings" */
  readonly quantity: (quantity: Quantity) => string;
  /** By itself: "at least 5 meetings" */
  readonly label: (quantity: Quantity) => string;
  /** Set large, as a key number: "more than $1B" */
  readonly short: (quantity: Quantity) => string;
  /** As the places of the page have it: "April 28, 2024", "Apr 28, 2024" */
  readonly when: (when: When) => readonly string[];
  /** "Not yet" */
  readonly verdict: (verdict: Verdict) => string;
}

/** By row of events and of figures, the searchable texts. */
export type SearchTexts = Both<Chunked<readonly string[]>, Chunked<readonly string[]>>;

/** A figure is also found by the texts of the events that name it. */
export function searchTexts(dossier: Dossier, words: SearchWords): SearchTexts {
  const { events, figures } = columnsOf(dossier);
  const ofEvents = chunked(() => foldedTexts(events.records, (event) => eventTexts(dossier, event, words)));
  const ofEvent = (id: string) => at(ofEvents.value(), requireRecord(events.rowOf(), id));
  return {
    events: ofEvents,
    figures: chunked(() =>
      foldedTexts(
        figures.records,
        (figure) => figureTexts(dossier, figure, words),
        (figure) => figure.events.map(ofEvent),
      ),
    ),
  };
}

/** The searchable texts of an event: what its row shows, what is said of it, and all others. */
export const eventFields = (dossier: Dossier, event: DossierEvent, words: SearchWords) => ({
  row: [
    event.title,
    ...words.when(event.when),
    requireRecord(dossier.kinds, event.kind).name,
    ...sourcesOf(event.citations).map((id) => requireRecord(dossier.sources, id).publisher),
  ],
  said: [
    proseIn(dossier, event.summary, words),
    ...given(event.short),
    ...event.figures.flatMap((id) => {
      const { quantity } = requireRecord(dossier.figures, id);
      return [words.label(quantity), words.short(quantity)];
    }),
    ...printedWith(dossier, event.id, words),
  ],
  others: [...given(event.place), ...namedIn(dossier, event), ...citedIn(event.citations)],
});

export const eventTexts = (dossier: Dossier, event: DossierEvent, words: SearchWords): readonly string[] =>
  Object.values(eventFields(dossier, event, words)).flat();

/** The searchable texts of a figure itself. */
export const figureTexts = (dossier: Dossier, figure: Figure, words: SearchWords): readonly string[] => [
  figure.label,
  ...given(figure.subject, figure.detail),
  words.quantity(figure.quantity),
  words.label(figure.quantity),
  words.short(figure.quantity),
  ...words.when(figure.when),
  ...printedWith(dossier, figure.id, words),
  ...namedIn(dossier, figure),
  ...citedIn(figure.citations),
];

const namedIn = (dossier: Dossier, { people, organizations }: Figure | DossierEvent): readonly string[] => [
  ...people.flatMap((id) => namesOf(requireRecord(dossier.people, id))),
  ...organizations.flatMap((id) => namesOf(requireRecord(dossier.organizations, id))),
];

/** What exhibits print with a record. */
const printedWith = (dossier: Dossier, id: string, words: SearchWords): readonly string[] =>
  (exhibitTexts(dossier).get(id) ?? []).map((text) => proseIn(dossier, text, words));

/**
 * By record, the texts of exhibits about it, whatever their form: a text or note in one object with its id, and the
 * roles that people there have at its time.
 */
const exhibitTexts = memoizeWeak(({ exhibits, figures, events, people }: Dossier) => {
  const texts = new Map<string, readonly string[]>();
  for (const part of exhibits.flatMap((exhibit) => Object.values(exhibit)).flat()) {
    const said = ["text", "note"].flatMap((key) => stringsIn(Reflect.get(Object(part), key)));
    const named = stringsIn(part);
    const roles = named
      .flatMap((id) => people.get(id)?.roles ?? [])
      .map(({ title, when }) => ({ title, when: when && parseWhen(when) }));
    for (const id of named) {
      const record = events.get(id) ?? figures.get(id);
      if (!record) continue;
      const own = roles.flatMap(({ title, when }) => (!when || overlap(when, record.when) ? [title] : []));
      texts.set(id, [...(texts.get(id) ?? []), ...said, ...own]);
    }
  }
  return texts;
});

/** An open end is open here: who is premier since 2023 is so in 2024. */
const overlap = (role: When, when: When): boolean =>
  (!role.from || earliestDay(role) <= latestDay(when)) && (!role.to || earliestDay(when) <= latestDay(role));

const stringsIn = (value: unknown): readonly string[] => {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(stringsIn) : [];
};

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
