import { yearsOf } from "./dates";
import type { Dossier, DossierEvent, Figure } from "./model";
import { splitProse } from "./prose";
import { quantityWords } from "./quantityWords";
import type { Citation } from "./schema";
import { found, type Query, searchQuery } from "./search";

/** The groups of filters, in the order in which they stand on the page and in the address. */
export const GROUPS = ["year", "person", "source", "kind", "org"] as const;
export type Group = (typeof GROUPS)[number];

/** What a record offers each group, or what a reader chose in it. */
export type Facets = Readonly<Record<Group, readonly string[]>>;
export type Filters = Facets & { readonly q: string };

export const NO_FILTERS: Filters = { year: [], person: [], source: [], kind: [], org: [], q: "" };

export const isFiltered = (filters: Filters): boolean =>
  filters.q.trim() !== "" || GROUPS.some((group) => filters[group].length > 0);

/** What the filters leave: ids. */
export interface Selection {
  readonly events: ReadonlySet<string>;
  readonly figures: ReadonlySet<string>;
}

/** Within a group any of the chosen values, between groups all of them, and every word of the search. */
export function select(dossier: Dossier, filters: Filters): Selection {
  const query = queryOf(dossier, filters);
  const left = <T extends { readonly id: string }>(
    records: ReadonlyMap<string, T>,
    facets: (record: T) => Facets,
    texts: (record: T) => readonly string[],
  ) =>
    new Set(
      [...records.values()]
        .filter((record) => inGroups(facets(record), filters) && found(texts(record), query))
        .map(({ id }) => id),
    );
  return {
    events: left(dossier.events, eventFacets, (event) => eventTexts(dossier, event)),
    figures: left(
      dossier.figures,
      (figure) => figureFacets(dossier, figure),
      (figure) => figureTexts(dossier, figure),
    ),
  };
}

/** How many events each value would leave, given the other groups and the search. */
export function countValues(
  dossier: Dossier,
  filters: Filters,
): Readonly<Record<Group, ReadonlyMap<string, number>>> {
  const query = queryOf(dossier, filters);
  const count = (group: Group) => {
    const counts = new Map<string, number>();
    const others = { ...filters, [group]: [] };
    for (const event of dossier.events.values()) {
      const facets = eventFacets(event);
      for (const value of facets[group]) counts.set(value, counts.get(value) ?? 0);
      if (!inGroups(facets, others) || !found(eventTexts(dossier, event), query)) continue;
      for (const value of facets[group]) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    return counts;
  };
  return {
    year: count("year"),
    person: count("person"),
    source: count("source"),
    kind: count("kind"),
    org: count("org"),
  };
}

/** Whether what is left still cites one of these paragraphs: texts that are no events of their own go by it. */
export function citesWhatIsLeft(
  dossier: Dossier,
  selection: Selection,
  citations: readonly Citation[],
): boolean {
  const shared = (own: readonly Citation[]) =>
    own.some((a) => citations.some((b) => a.source === b.source && a.paragraph === b.paragraph));
  return (
    [...selection.events].some((id) => shared(dossier.events.get(id)?.citations ?? [])) ||
    [...selection.figures].some((id) => shared(dossier.figures.get(id)?.citations ?? []))
  );
}

function inGroups(facets: Facets, filters: Facets): boolean {
  return GROUPS.every(
    (group) => filters[group].length === 0 || facets[group].some((value) => filters[group].includes(value)),
  );
}

const queryOf = (dossier: Dossier, { q }: Filters): Query =>
  searchQuery(
    q,
    [...dossier.people.values()].map(({ name }) => name),
  );

const sourcesOf = (citations: readonly Citation[]) => [...new Set(citations.map(({ source }) => source))];

export function eventFacets(event: DossierEvent): Facets {
  return {
    year: yearsOf(event.when).map(String),
    person: event.people,
    source: sourcesOf(event.citations),
    kind: [event.kind],
    org: event.organizations,
  };
}

/** A figure has no kind of its own: it has those of the events that name it. */
function figureFacets(dossier: Dossier, figure: Figure): Facets {
  const kinds = figure.events.flatMap((id) => dossier.events.get(id)?.kind ?? []);
  return {
    year: yearsOf(figure.when).map(String),
    person: figure.people,
    source: sourcesOf(figure.citations),
    kind: kinds,
    org: figure.organizations,
  };
}

function eventTexts(dossier: Dossier, event: DossierEvent): readonly string[] {
  return [
    event.title,
    proseText(dossier, event.summary),
    event.kind,
    event.place ?? "",
    ...names(dossier, event.people, event.organizations),
    ...sourcesOf(event.citations).map((id) => dossier.sources.get(id)?.publisher ?? ""),
    ...event.citations.map(({ attributedTo }) => attributedTo ?? ""),
  ];
}

/** A figure is also found by the words of the events that name it. */
function figureTexts(dossier: Dossier, figure: Figure): readonly string[] {
  return [
    figure.label,
    quantityWords(figure.quantity),
    ...figure.citations.flatMap(({ asPrinted, attributedTo }) => [asPrinted ?? "", attributedTo ?? ""]),
    ...names(dossier, figure.people, figure.organizations),
    ...figure.events.flatMap((id) => {
      const event = dossier.events.get(id);
      return event ? eventTexts(dossier, event) : [];
    }),
  ];
}

function names(
  dossier: Dossier,
  people: readonly string[],
  organizations: readonly string[],
): readonly string[] {
  return [
    ...people.map((id) => dossier.people.get(id)?.name ?? ""),
    ...organizations.flatMap((id) => {
      const organization = dossier.organizations.get(id);
      return [organization?.name ?? "", organization?.short ?? "", organization?.ticker ?? ""];
    }),
  ];
}

/** A text of the dossier with its figures in words. */
export function proseText(dossier: Dossier, text: string): string {
  return splitProse(text)
    .map((part) => {
      if ("text" in part) return part.text;
      const figure = dossier.figures.get(part.figure);
      return figure ? quantityWords(figure.quantity) : "";
    })
    .join("");
}
