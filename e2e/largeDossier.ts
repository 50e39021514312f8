/** Dossiers of any size, for tests of what costs grow with it. The same size and seed give the same dossier. */
import { numbered, randomFrom } from "./random";

const KINDS = ["meeting", "trip", "statement", "deal", "regulation", "sales", "market"];
const PLACES = ["Beijing", "Shanghai", "Shenzhen", "Chengdu", "Guangzhou", "Hangzhou"] as const;
const SOURCES = 6;
const PARAGRAPHS = 400;
const LAST_YEAR = 2024;
/** One person and one organization for so many events. */
const EVENTS_A_PERSON = 50;

interface Size {
  /** Up to 2024. */
  readonly years?: number;
  /** People, and as many organizations. */
  readonly named?: number;
}

/** A dossier with so many events. Without a timeline, which draws a mark for each. */
export function largeDossier(
  events: number,
  seed = 1,
  { years = 10, named = Math.max(1, Math.ceil(events / EVENTS_A_PERSON)) }: Size = {},
) {
  const random = randomFrom(seed);
  const firstYear = LAST_YEAR - years + 1;
  return {
    version: 1,
    title: `A dossier of ${events} events`,
    standfirst: "Made by a program, to be large.",
    sources: numbered(SOURCES).map((at) => ({
      id: `source-${at}`,
      publisher: `Paper ${at}`,
      published: `${LAST_YEAR}-12-31`,
      publishedBasis: "stated",
      title: `What paper ${at} says`,
      url: `https://example.org/${at}`,
      paragraphs: PARAGRAPHS,
    })),
    people: numbered(named).map((at) => ({ id: `person-${at}`, name: `Person ${at}`, roles: [] })),
    organizations: numbered(named).map((at) => ({ id: `company-${at}`, name: `Company ${at}` })),
    figures: numbered(3).map((at) => ({
      id: `figure-${at}`,
      label: `Sales of company ${at}`,
      quantity: { value: at * 1.5, unit: "billion-usd", bound: "exact" },
      when: `${firstYear + at}`,
      people: [],
      organizations: [],
      citations: [{ source: "source-1", paragraph: at, asPrinted: `$${at * 1.5} billion` }],
    })),
    events: numbered(events).map((at) => eventOf(at, random, { years, named })),
    comparisons: [],
    forecasts: [],
    exhibits: [
      {
        id: "sales",
        form: "bars",
        title: "Company 3 sells most",
        figures: numbered(3).map((at) => `figure-${at}`),
      },
    ],
  };
}

function eventOf(at: number, random: () => number, { years, named }: Required<Size>) {
  const below = (limit: number) => Math.floor(random() * limit);
  const some = (prefix: string, most: number) => [
    ...new Set(numbered(below(most + 1)).map(() => `${prefix}-${1 + below(named)}`)),
  ];
  const two = (number: number) => String(number).padStart(2, "0");
  const month = `${LAST_YEAR - years + 1 + below(years)}-${two(1 + below(12))}`;
  const place = PLACES[below(PLACES.length)] ?? PLACES[0];
  const kind = KINDS[below(KINDS.length)] ?? "meeting";
  return {
    id: `event-${at}`,
    // An article does not always give the day.
    when: below(5) === 0 ? month : `${month}-${two(1 + below(28))}`,
    basis: "stated",
    kind,
    title: titleOf(at),
    // Of several lengths, so that rows are of several heights.
    summary: `What happened in ${place}${" and after it".repeat(below(6))}.`,
    people: some("person", 3),
    organizations: some("company", 2),
    place,
    figures: [],
    citations: [{ source: `source-${1 + below(SOURCES)}`, paragraph: 1 + below(PARAGRAPHS) }],
  };
}

/** Each of them once, and of one, two or three lines. */
const titleOf = (at: number): string => `Event ${at}${", with more to say about it".repeat(at % 4)}`;
