/** Dossiers of any size, for what costs grow with it. The same size, forms and seed give the same dossier. */
import type { FormName } from "../src/dossier/format/schema";
import { numbered, randomFrom } from "./random";
import { ORGANIZATIONS } from "./scaleNames";
import { comparisonOf, eventOf, figureOf, forecastOf, LAST_YEAR, worldOf } from "./scaleRecords";

type Made = ReturnType<typeof eventOf>;

/** One of these for so many events, and some at least. */
const EVENTS_A_FIGURE = 20;
const EVENTS_A_FORECAST = 500;
const EVENTS_A_COMPARISON = 2_000;
const FEWEST = 6;
/** People of whom meetings are counted. */
const COUNTED = 12;
/** What an article counts beyond the meetings that it describes. */
const BEYOND = 3;

interface Options {
  /** It has an exhibit of each. */
  readonly forms?: readonly FormName[];
  readonly sources?: number;
  /** At most 200. */
  readonly people?: number;
  readonly seed?: number;
}

/**
 * A dossier with so many events of thirty years, by some of its people and 40 organizations. Figures, forecasts
 * and comparisons are in proportion.
 */
export function scaleDossier(
  events: number,
  { forms = ["bars"], sources = 60, people = 200, seed = 1 }: Options = {},
) {
  const random = randomFrom(seed);
  const world = worldOf(people, sources);
  const share = (each: number) => numbered(Math.max(FEWEST, Math.floor(events / each)));
  const figures = share(EVENTS_A_FIGURE).map((at) => figureOf(at, world, random));
  const made = numbered(events).map((at) => eventOf(at, figures.length, world, random));
  const rows = world.people
    .slice(0, COUNTED)
    .map(({ id }) => ({ person: id, events: meetingsWith(id, made) }));
  return {
    version: 1,
    title: `A dossier of ${events} events`,
    standfirst: "Made by a program, to be large.",
    sources: world.sources,
    people: world.people.map((person) => ({ ...person, roles: [] })),
    organizations: ORGANIZATIONS,
    figures: [...figures, ...rows.map(({ person, events: met }) => countOf(person, met.length + BEYOND))],
    events: made,
    comparisons: share(EVENTS_A_COMPARISON).map((at) => comparisonOf(at, random)),
    forecasts: share(EVENTS_A_FORECAST).map((at) => forecastOf(at, world, random)),
    exhibits: forms.map((form) => ({ id: `the-${form}`, title: `As ${form}`, form, ...drawn(form) })),
  };

  function drawn(form: FormName): object {
    const [changes, sums] = [true, false].map((wanted) =>
      figures.filter(({ quantity }) => "change" in quantity === wanted).map(({ id }) => id),
    );
    switch (form) {
      case "stat":
        return { figures: sums?.slice(0, 4) };
      case "bars":
        return { figures: sums };
      case "change":
        return { figures: changes };
      case "tally":
        return {
          rows: rows.map(({ person, events: met }) => ({
            person,
            events: met,
            count: { figure: `met-${person}`, includes: met },
          })),
        };
      default:
        return {};
    }
  }
}

const meetingsWith = (person: string, events: readonly Made[]) =>
  events.filter(({ kind, people }) => kind === "meeting" && people.includes(person)).map(({ id }) => id);

const countOf = (person: string, value: number) => ({
  id: `met-${person}`,
  label: "Meetings",
  quantity: { value, unit: "meetings", bound: "at-least" },
  when: String(LAST_YEAR),
  people: [person],
  organizations: [],
  citations: [{ source: "paper-1", paragraph: 1, asPrinted: `at least ${value}` }],
});
