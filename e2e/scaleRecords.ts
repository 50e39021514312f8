/** The records of a large dossier: sources, events, and what is in proportion to these. */
import { numbered, type randomFrom } from "./random";
import { ORGANIZATIONS, PEOPLE, PLACES } from "./scaleNames";

type Random = ReturnType<typeof randomFrom>;

const KINDS: readonly [string, ...string[]] = [
  "meeting",
  "trip",
  "statement",
  "deal",
  "regulation",
  "sales",
  "market",
  "industry",
];
const PARAGRAPHS = 400;
export const LAST_YEAR = 2024;
const YEARS = 30;

const below = (random: Random, limit: number) => Math.floor(random() * limit);
const oneOf = <T extends string>(random: Random, [first, ...others]: readonly [T, ...T[]]): T =>
  others[below(random, others.length + 1) - 1] ?? first;
const anyOf = (random: Random, records: readonly { readonly id: string }[]): string =>
  records[below(random, records.length)]?.id ?? "";
const two = (number: number) => String(number).padStart(2, "0");
/** What all the others name. */
export interface World {
  readonly people: readonly { readonly id: string; readonly name: string }[];
  readonly sources: readonly { readonly id: string }[];
}

export const worldOf = (people: number, sources: number) => ({
  people: PEOPLE.slice(0, people),
  sources: numbered(sources).map((at) => ({
    id: `paper-${at}`,
    publisher: `Paper ${at}`,
    published: `${LAST_YEAR - (at % YEARS)}-12-31`,
    publishedBasis: "stated",
    title: `What paper ${at} says`,
    url: `https://example.org/${at}`,
    paragraphs: PARAGRAPHS,
  })),
});

const paragraph = ({ sources }: World, random: Random) => ({
  source: anyOf(random, sources),
  paragraph: 1 + below(random, PARAGRAPHS),
});

/** Each named once, in most of its fields at random. Every twentieth names a figure. */
export function eventOf(at: number, figures: number, world: World, random: Random) {
  const some = (all: readonly { readonly id: string }[], most: number) => [
    ...new Set(numbered(below(random, most + 1)).map(() => anyOf(random, all))),
  ];
  const place = oneOf(random, PLACES);
  return {
    id: `event-${at}`,
    when: whenOf(random),
    basis: below(random, 5) === 0 ? "inferred" : "stated",
    kind: oneOf(random, KINDS),
    // Of one, two or three lines, and summaries of several lengths, so that rows are of several heights.
    title: `Event ${at}${", with more to say about it".repeat(at % 4)}`,
    summary: `What happened in ${place}${" and after it".repeat(below(random, 6))}.`,
    people: some(world.people, 3),
    organizations: some(ORGANIZATIONS, 2),
    place,
    figures: at % 20 === 0 && figures > 0 ? [`figure-${1 + (at % figures)}`] : [],
    citations: numbered(1 + below(random, 2)).map(() => paragraph(world, random)),
  };
}

/** An article does not always give the day, and some things take a week. */
function whenOf(random: Random): string {
  const month = `${LAST_YEAR - below(random, YEARS)}-${two(1 + below(random, 12))}`;
  const day = 1 + below(random, 20);
  const shape = below(random, 10);
  if (shape < 2) return month;
  return shape === 2 ? `${month}-${two(day)}/${month}-${two(day + 7)}` : `${month}-${two(day)}`;
}

/** Figures 3, 6, 9… are changes in percent, all others are sums. */
export function figureOf(at: number, world: World, random: Random) {
  const change = at % 3 === 0;
  const value = (1 + below(random, 400)) / 10;
  return {
    id: `figure-${at}`,
    label: change ? `Change ${at} of sales` : `Sales ${at}`,
    quantity: {
      value: change && at % 2 === 0 ? -value : value,
      unit: change ? "percent" : "billion-usd",
      bound: oneOf(random, ["exact", "about", "more-than", "at-least"]),
      ...(change ? { change } : {}),
    },
    when: String(LAST_YEAR - below(random, YEARS)),
    people: [],
    organizations: [anyOf(random, ORGANIZATIONS)],
    citations: [{ ...paragraph(world, random), asPrinted: change ? `${value}%` : `$${value} billion` }],
  };
}

export const comparisonOf = (at: number, random: Random) => ({
  question: `What of question ${at}?`,
  head: `Question ${at}`,
  answers: ["paper-1", "paper-2", "paper-3"].map((source) => ({
    source,
    text: `What ${source} answers to it`,
    citations: [{ source, paragraph: 1 + below(random, PARAGRAPHS) }],
  })),
});

export const forecastOf = (at: number, world: World, random: Random) => ({
  by: anyOf(random, world.people),
  when: whenOf(random),
  text: `What is forecast the ${at}. time`,
  citations: [paragraph(world, random)],
  outcome: { verdict: "happened", text: "So it came.", citations: [paragraph(world, random)] },
});
