/** Small dossiers, and what can be asked of them, for property tests. */
import fc from "fast-check";
import type { Dossier } from "../format/model";
import type { Filters } from "../query/facets";
import { citation, event, figure, kind, organization, person, source, testDossier } from "./testDossier";

const PEOPLE = ["ann", "ben", "cem"];
const ORGANIZATIONS = ["bakery", "mill"];
const SOURCES = ["daily", "weekly"];
const FIGURES = ["rolls", "cakes"];
const KINDS = ["meeting", "trip", "sales"];
const YEARS = ["2016", "2017", "2018", "2019"];
const WORDS = ["bread", "oven", "Bäcker", "ann"];

const whenText = fc.oneof(
  fc.constantFrom(...YEARS),
  fc.constantFrom("2016/2018", "[2017-12-30..2018-01-02]", "2019/..", "../2017", "2018-05~"),
);
const some = (ids: readonly string[]) => fc.subarray([...ids]);
const citations = fc.array(
  fc.record({ source: fc.constantFrom(...SOURCES), paragraph: fc.integer({ min: 1, max: 4 }) }),
  { minLength: 1, maxLength: 3 },
);
const title = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 3 })
  .map((words) => words.join(" "));

const anyEvent = fc
  .record({
    when: whenText,
    kind: fc.constantFrom(...KINDS),
    title,
    people: some(PEOPLE),
    organizations: some(ORGANIZATIONS),
    figures: some(FIGURES),
    citations,
  })
  .map((fields) => event(fields));
const anyFigure = fc
  .record({
    when: whenText,
    label: title,
    people: some(PEOPLE),
    organizations: some(ORGANIZATIONS),
    citations,
  })
  .map((fields) =>
    figure({
      ...fields,
      citations: fields.citations.map((cited) => citation({ ...cited, asPrinted: "three" })),
    }),
  );

export const anyDossier: fc.Arbitrary<Dossier> = fc
  .record({ events: fc.array(anyEvent, { maxLength: 8 }), figures: fc.tuple(anyFigure, anyFigure) })
  .map(({ events, figures }) =>
    testDossier({
      kinds: KINDS.map((id) => kind({ id, name: id })),
      sources: SOURCES.map((id) => source({ id, publisher: id })),
      people: PEOPLE.map((id) => person({ id, name: `${id} Baker` })),
      organizations: ORGANIZATIONS.map((id) => organization({ id, name: id })),
      figures: FIGURES.map((id, at) => ({ ...figures[at], id })),
      events: events.map((record, at) => ({ ...record, id: `event-${at}` })),
    }),
  );

const chosen = (values: readonly string[]) => fc.uniqueArray(fc.constantFrom(...values), { maxLength: 2 });

/** What a reader may choose of them, one search in three. */
export const anyFilters: fc.Arbitrary<Filters> = fc.record({
  year: chosen(YEARS),
  person: chosen(PEOPLE),
  source: chosen(SOURCES),
  kind: chosen(KINDS),
  org: chosen(ORGANIZATIONS),
  q: fc.oneof(fc.constant(""), fc.constant(" "), fc.constantFrom(...WORDS, "bak", "ann Baker", "oven bread")),
});
