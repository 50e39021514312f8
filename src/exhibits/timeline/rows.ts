import { sourceName } from "#text";
import { earliestDay, latestDay } from "../../dossier/format/dates";
import { type Dossier, type DossierEvent, requireRecord } from "../../dossier/format/model";
import type { ExhibitOf } from "../../dossier/format/schema";
import { memoizeWeak } from "../../dossier/memo";
import { shortName } from "../../view/eventRow";
import { type EventPlace, firstDayOf, homeMonth, placeOf } from "./span";

/** A month with this many events is busy. */
const BUSY = 4;
const MOST_EPISODES = 3;
/** A longer run of busy months is not one episode: each month becomes one. */
const LONGEST = 3;

interface Months {
  readonly firstMonth: number;
  readonly lastMonth: number;
  readonly firstDay: number;
  readonly lastDay: number;
}

/** An event of an episode, with its position among the episode's days. */
export interface Placed {
  readonly event: DossierEvent;
  readonly place: EventPlace;
}

/** A busy month, or several in a row. Its events are in order of time. */
export interface Episode extends Months {
  readonly events: readonly Placed[];
}

export interface TimelineRows {
  readonly exhibit: string;
  /** The id and name of the person the story is about. */
  readonly subject: { readonly id: string; readonly name: string } | null;
  /** Every event, in the dossier's order. */
  readonly all: readonly DossierEvent[];
  /** In order of time. */
  readonly episodes: readonly Episode[];
  /** The events outside of any episode, in order of time. */
  readonly strip: readonly DossierEvent[];
  readonly span: { readonly first: number; readonly last: number };
  /** "Fortune", for the events of an episode. */
  readonly publishersOf: (events: readonly Placed[]) => readonly string[];
  /** Under filters, for a slide, which has no room to name all: whether an event matches. */
  readonly matches?: (event: string) => boolean;
}

/** Decides which months a timeline opens into days, and what remains outside of them. */
export const timelineRows = memoizeWeak((dossier: Dossier) =>
  memoizeWeak((exhibit: ExhibitOf<"timeline">): TimelineRows => {
    const all = exhibit.events
      ? exhibit.events.map((id) => requireRecord(dossier.events, id))
      : [...dossier.events.values()];
    const { episodes, strip } = dividedEvents(all);
    const { person } = exhibit;
    return {
      exhibit: exhibit.id,
      subject:
        person === undefined ? null : { id: person, name: shortName(requireRecord(dossier.people, person)) },
      all,
      episodes,
      strip,
      span: spanOf(all),
      publishersOf: (events) => {
        const ids = new Set(events.flatMap(({ event }) => event.citations.map(({ source }) => source)));
        return [...new Set([...ids].map((id) => sourceName(requireRecord(dossier.sources, id))))];
      },
    };
  }),
);

/** The first and the last day that any of the events touches. */
export const spanOf = (events: readonly DossierEvent[]): TimelineRows["span"] => ({
  first: events.reduce((first, { when }) => Math.min(first, earliestDay(when)), Number.POSITIVE_INFINITY),
  last: events.reduce((last, { when }) => Math.max(last, latestDay(when)), Number.NEGATIVE_INFINITY),
});

/** The episodes of events, and the events outside of them: together every event once. */
export function dividedEvents(events: readonly DossierEvent[]): Pick<TimelineRows, "episodes" | "strip"> {
  const months = busiest(events);
  const placed = months.map((): Placed[] => []);
  const strip: DossierEvent[] = [];
  for (const event of events) {
    const place = placeOf(event.when);
    const at = place === null ? -1 : episodeOf(place, months);
    if (place === null || at < 0) strip.push(event);
    else placed[at]?.push({ event, place: within(place, months[at]) });
  }
  return {
    episodes: months.map((own, at) => ({ ...own, events: inOrder(placed[at] ?? []) })),
    strip: strip
      .map((event) => ({ event, first: earliestDay(event.when), last: latestDay(event.when) }))
      .sort((a, b) => a.first - b.first || a.last - b.last)
      .map(({ event }) => event),
  };
}

/** The busiest months, with neighbors joined, in order of time. */
function busiest(events: readonly DossierEvent[]): readonly Months[] {
  const counts = new Map<number, number>();
  for (const { when } of events) {
    const month = homeMonth(when);
    if (month !== null) counts.set(month, (counts.get(month) ?? 0) + 1);
  }
  const busy = [...counts].filter(([, count]) => count >= BUSY).sort(([a], [b]) => a - b);
  const runs: { firstMonth: number; lastMonth: number; count: number }[] = [];
  for (const [month, count] of busy) {
    const run = runs.at(-1);
    if (run && run.lastMonth === month - 1) {
      run.lastMonth = month;
      run.count += count;
    } else runs.push({ firstMonth: month, lastMonth: month, count });
  }
  return runs
    .flatMap((run) => (run.lastMonth - run.firstMonth < LONGEST ? [run] : singles(run, counts)))
    .sort((a, b) => b.count - a.count || a.firstMonth - b.firstMonth)
    .slice(0, MOST_EPISODES)
    .sort((a, b) => a.firstMonth - b.firstMonth)
    .map(({ firstMonth, lastMonth }) => ({
      firstMonth,
      lastMonth,
      firstDay: firstDayOf(firstMonth),
      lastDay: firstDayOf(lastMonth + 1) - 1,
    }));
}

const singles = (
  { firstMonth, lastMonth }: Pick<Months, "firstMonth" | "lastMonth">,
  counts: ReadonlyMap<number, number>,
) =>
  Array.from({ length: lastMonth - firstMonth + 1 }, (_, at) => ({
    firstMonth: firstMonth + at,
    lastMonth: firstMonth + at,
    count: counts.get(firstMonth + at) ?? 0,
  }));

/**
 * The month that an event belongs to: where it starts, or else where it ends. One of several possible days must be
 * inside as a whole.
 */
function episodeOf(place: EventPlace, months: readonly Months[]): number {
  if (place.kind === "month")
    return months.findIndex((own) => place.month >= own.firstMonth && place.month <= own.lastMonth);
  const having = (day: number | null) =>
    day === null ? -1 : months.findIndex((own) => day >= own.firstDay && day <= own.lastDay);
  if (place.kind === "day") return having(place.day);
  const [start, end] = [having(place.first), having(place.last)];
  if (place.isSomeDay) return start === end ? start : -1;
  return start < 0 ? end : start;
}

/** A range that began before the episode has only its end there. */
const within = (place: EventPlace, months: Months | undefined): EventPlace =>
  place.kind === "range" && place.first !== null && months && place.first < months.firstDay
    ? { ...place, first: null }
    : place;

/** By day: within a day, ranges, then days, then what ends there; last, the events without a day, by month. */
const inOrder = (placed: readonly Placed[]): readonly Placed[] =>
  placed
    .map((one) => ({ one, key: keyOf(one.place) }))
    .sort((a, b) => a.key.day - b.key.day || a.key.rank - b.key.rank)
    .map(({ one }) => one);

function keyOf(place: EventPlace): { readonly day: number; readonly rank: number } {
  if (place.kind === "month") return { day: LAST + place.month, rank: 0 };
  if (place.kind === "day") return { day: place.day, rank: 1 };
  return place.first === null ? { day: place.last ?? 0, rank: 2 } : { day: place.first, rank: 0 };
}

/** After every day. */
const LAST = 4_000_000;
