import { earliestDay, latestDay } from "../../dossier/format/dates";
import type { DossierEvent } from "../../dossier/format/model";
import { memoizeWeak } from "../../dossier/memo";
import type { Episode, Placed, TimelineRows } from "./rows";

/** The most events of a section that have their own row on the page. */
const MOST_ENTRIES = 40;

/** Selects which events of a section are shown, in their order. */
export type Choose = <T extends { readonly event: DossierEvent }>(entries: readonly T[]) => readonly T[];

export const firstOnes: Choose = (entries) => entries.slice(0, MOST_ENTRIES);

/** The events that will stand under one heading. */
export type SectionPlan = {
  readonly key: string;
} & (
  | { readonly episode: Episode; readonly events: readonly Placed[] }
  | {
      readonly episode: null;
      readonly events: readonly { readonly event: DossierEvent }[];
      /** The day on which the next episode begins. */
      readonly until: number | null;
    }
);

/** The sections of a timeline in order of time: episodes, and what stands between them. */
export const sectionPlans = memoizeWeak((rows: TimelineRows): readonly SectionPlan[] => {
  const { episodes, strip } = rows;
  const groups = [...episodes, null].map((): { event: DossierEvent }[] => []);
  for (const event of strip) {
    const day = stripDay(event);
    const next = episodes.findIndex(({ firstDay }) => day < firstDay);
    groups[next < 0 ? episodes.length : next]?.push({ event });
  }
  return groups.flatMap((events, index): readonly SectionPlan[] => {
    const episode = episodes[index];
    const until = episode?.firstDay ?? null;
    return [
      ...(events.length === 0 ? [] : [{ key: `between-${index}`, episode: null, events, until }]),
      ...(episode ? [episodePlan(episode)] : []),
    ];
  });
});

export const episodePlan = (episode: Episode) => ({
  key: `from-${episode.firstMonth}`,
  episode,
  events: episode.events,
});

/** Where an event of the strip goes in the order of time: at its start, or at its end if it has no start. */
export const stripDay = ({ when }: DossierEvent) =>
  when.from === null ? latestDay(when) : earliestDay(when);

/** Every event that has a mark at some width. */
export const marksOf = (rows: TimelineRows): readonly string[] =>
  sectionPlans(rows).flatMap(({ events }) =>
    firstOnes<{ readonly event: DossierEvent }>(events).map(({ event }) => event.id),
  );

const MOST_COLUMNS = 3;
/** Of a column of a slide. */
export const MOST_KEYS = 9;

/**
 * Selects the events of a section that a slide names: those that match the filters, key events before others, and then
 * the other key events; all others too if the timeline has no key events.
 */
export const keysOf = memoizeWeak(({ all, matches }: TimelineRows) => {
  const hasKeys = all.some(({ key }) => key);
  const rankOf = ({ id, key = !hasKeys }: DossierEvent) => (matches?.(id) ? Number(!key) : key ? 2 : 3);
  return (most: number): Choose =>
    (entries) => {
      const ranked = entries.map((entry) => ({ entry, rank: rankOf(entry.event) }));
      const named = ranked.filter(({ rank }) => rank < 3).toSorted((a, b) => a.rank - b.rank);
      const chosen = new Set(named.slice(0, most).map(({ entry }) => entry));
      return entries.filter((entry) => chosen.has(entry));
    };
});

const keysIn = (rows: TimelineRows, { events }: SectionPlan, most: number) =>
  keysOf(rows)(most)<{ readonly event: DossierEvent }>(events);

/**
 * The sections with the most events that a slide shows, those with a match first, episodes before others, in order of
 * time.
 */
export function slideColumns(rows: TimelineRows): readonly SectionPlan[] {
  const plans = sectionPlans(rows)
    .map((plan) => {
      const shown = keysIn(rows, plan, MOST_KEYS);
      const matches = shown.some(({ event }) => rows.matches?.(event.id));
      return { plan, shown: shown.length, worth: Number(matches) * 2 + Number(plan.episode !== null) };
    })
    .filter(({ shown }) => shown > 0);
  const most = [...plans].sort((a, b) => b.worth - a.worth || b.shown - a.shown).slice(0, MOST_COLUMNS);
  return plans.filter((one) => most.includes(one)).map(({ plan }) => plan);
}

/** The events that a slide names at any width. Even a column with little room has its first event. */
export const marksOfAnySlide = (rows: TimelineRows): readonly string[] =>
  slideColumns(rows).flatMap((plan) => keysIn(rows, plan, 1).map(({ event }) => event.id));

/** The names of the events that have no mark of their own. */
export const moreMark = (exhibit: string, part: string): string => `${exhibit}/more-${part}`;

/** The events of a section without a row. */
export function hiddenIn({ events }: Pick<SectionPlan, "events">, choose: Choose): readonly DossierEvent[] {
  const shown = new Set(choose<{ readonly event: DossierEvent }>(events));
  return events.filter((one) => !shown.has(one)).map(({ event }) => event);
}

/** The years of an episode's events, as a filter for the list. */
export const yearsIn = (events: readonly DossierEvent[]): readonly string[] => {
  const years = new Set(events.map(({ when }) => (when.to ?? when.from).year));
  return [...years].sort((a, b) => a - b).map(String);
};
