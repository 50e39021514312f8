import { yearsOf } from "../format/dates";
import { type Dossier, type DossierEvent, type Figure, requireRecord } from "../format/model";
import { sourcesOf } from "../format/sourcesOf";

/** The groups of filters, in the order in which they stand on the page and in the address. */
export const GROUPS = ["year", "person", "source", "kind", "org"] as const;
export type Group = (typeof GROUPS)[number];

/** The values of a record in each group, or a reader's choice. */
export type Facets = Readonly<Record<Group, readonly string[]>>;
export type Filters = Facets & { readonly q: string };

export const NO_FILTERS: Filters = { year: [], person: [], source: [], kind: [], org: [], q: "" };

export const isFiltered = (filters: Filters): boolean =>
  filters.q.trim() !== "" || GROUPS.some((group) => filters[group].length > 0);

/** How many values are chosen, not counting the search. */
export const chosenCount = (filters: Filters): number =>
  GROUPS.reduce((sum, group) => sum + filters[group].length, 0);

/** A record with a value for each group. */
export const byGroup = <T>(of: (group: Group) => T): Readonly<Record<Group, T>> => ({
  year: of("year"),
  person: of("person"),
  source: of("source"),
  kind: of("kind"),
  org: of("org"),
});

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
export function figureFacets(dossier: Dossier, figure: Figure): Facets {
  const kinds = figure.events.map((id) => requireRecord(dossier.events, id).kind);
  return {
    year: yearsOf(figure.when).map(String),
    person: figure.people,
    source: sourcesOf(figure.citations),
    kind: kinds,
    org: figure.organizations,
  };
}
