/** The dossier as a reader of the file has it, and what filters leave of it, worked out anew: nothing of src is used. */
import dossier from "./fixture/dossier.json" with { type: "json" };

export { dossier };

export type DossierEvent = (typeof dossier.events)[number];
type Figure = (typeof dossier.figures)[number];

/** The groups of filters: their keys in the address, and their names. */
export const GROUPS = [
  { key: "year", name: "Year" },
  { key: "person", name: "Person" },
  { key: "source", name: "Source" },
  { key: "kind", name: "Kind" },
  { key: "org", name: "Organization" },
] as const;
export type Key = (typeof GROUPS)[number]["key"];

/** What is chosen in each group, by id. */
export type Choice = Readonly<Partial<Record<Key, readonly string[]>>>;

type Facets = Readonly<Record<Key, readonly string[]>>;

/** The years from the first that the date prints to the last. */
export function yearsIn(when: string): readonly string[] {
  const printed = [...when.matchAll(/\b\d{4}\b/g)].map(([year]) => Number(year));
  const first = Math.min(...printed);
  return Array.from({ length: Math.max(...printed) - first + 1 }, (_, at) => String(first + at));
}

function facetsOf(event: DossierEvent): Facets {
  return {
    year: yearsIn(event.when),
    person: event.people,
    source: event.citations.map(({ source }) => source),
    kind: [event.kind],
    org: event.organizations,
  };
}

/** A figure is of the kinds of the events that name it; a derived one is cited where its inputs are. */
function figureFacets(figure: Figure): Facets {
  return {
    year: yearsIn(figure.when),
    person: figure.people,
    source: sourcesOf(figure),
    kind: dossier.events
      .filter(({ figures }) => figures.some((id) => id === figure.id))
      .map(({ kind }) => kind),
    org: figure.organizations,
  };
}

function sourcesOf(figure: Figure): readonly string[] {
  const inputs: readonly string[] = figure.derived?.of ?? [];
  const own = figure.citations?.map(({ source }) => source) ?? [];
  return [...own, ...inputs.flatMap((id) => sourcesOf(figureById(id)))];
}

export function figureById(id: string): Figure {
  const figure = dossier.figures.find((candidate) => candidate.id === id);
  if (!figure) throw new Error(`The dossier has no figure "${id}".`);
  return figure;
}

/** Within a group any of the chosen, between groups all. */
function isLeft(facets: Facets, choice: Choice): boolean {
  return GROUPS.every(({ key }) => {
    const chosen = choice[key] ?? [];
    return chosen.length === 0 || chosen.some((value) => facets[key].includes(value));
  });
}

export function eventsLeft(choice: Choice): readonly DossierEvent[] {
  return dossier.events.filter((event) => isLeft(facetsOf(event), choice));
}

/** The labels of those figures that the choice leaves. */
export function figuresLeft(ids: readonly string[], choice: Choice): readonly string[] {
  return ids
    .map(figureById)
    .filter((figure) => isLeft(figureFacets(figure), choice))
    .map(({ label }) => label);
}

/** How many events a value would leave, given what is chosen in the other groups. */
export function countOf(key: Key, value: string, choice: Choice): number {
  return eventsLeft({ ...choice, [key]: [value] }).length;
}

/** Of them, how many start in that year: the others only reach into it. */
export function startingIn(year: string, choice: Choice): number {
  return eventsLeft({ ...choice, year: [year] }).filter((event) => facetsOf(event).year[0] === year).length;
}

/** The values that a group offers: those that any event has. */
export function valuesOf(key: Key): readonly string[] {
  return [...new Set(dossier.events.flatMap((event) => facetsOf(event)[key]))];
}

/** A value as its chip names it. */
export function nameOf(key: Key, value: string): string {
  switch (key) {
    case "year":
      return value;
    case "person":
      return dossier.people.find(({ id }) => id === value)?.name ?? "";
    case "source":
      return dossier.sources.find(({ id }) => id === value)?.publisher ?? "";
    case "kind":
      return value.replace(/^./, (letter) => letter.toUpperCase());
    case "org": {
      const organization = dossier.organizations.find(({ id }) => id === value);
      return organization?.short ?? organization?.name ?? "";
    }
  }
}

/** The choice as an address has it: "?year=2017,2018&person=li-qiang". */
export function queryOf(choice: Choice): string {
  const parts = GROUPS.flatMap(({ key }) => (choice[key] ? [`${key}=${choice[key].join()}`] : []));
  return `?${parts.join("&")}`;
}
