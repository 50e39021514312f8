import { timelineWords } from "#text";
import { earliestDay, latestDay } from "../../dossier/format/dates";
import type { DossierEvent } from "../../dossier/format/model";
import { memoizeWeak } from "../../dossier/memo";
import { dayRows } from "./dayRows";
import type { Episode, Placed, TimelineRows } from "./rows";
import { stretchRows } from "./stretchRows";

/** The line of an event that lasts, in a section. */
export interface SectionLine {
  /** At its own row, or above the section: as stated, or without a stated start. */
  readonly start: "here" | "stated" | "open";
  /** The row in which it ends; null if it goes on under the section: to a stated end, or without one. */
  readonly endRow: number | null;
  readonly end: "stated" | "open";
  /** One of these days, not all of them. */
  readonly isSomeDay: boolean;
}

export interface SectionEntry {
  readonly event: DossierEvent;
  readonly line: SectionLine | null;
}

export interface SectionRow {
  /** From the longest to the shortest: the first that fits is printed. */
  readonly labels: readonly string[];
  /** An empty row is a thin one; a row without a day stands under all lines. */
  readonly kind: "dated" | "empty" | "no-day";
  readonly entries: readonly SectionEntry[];
}

/** What stands under one heading: an episode by days, or the time between two of them. */
export interface Section {
  readonly key: string;
  readonly episode: Episode | null;
  /** The days that it reaches over. */
  readonly span: { readonly firstDay: number; readonly lastDay: number };
  /** From the longest to the shortest: the first that leaves room for a count is printed. */
  readonly titles: readonly string[];
  /** How many events there are, and whose: from the longest to the shortest. */
  readonly counts: readonly string[];
  readonly rows: readonly SectionRow[];
  /** What has no row. */
  readonly hidden: readonly DossierEvent[];
}

/** So many events of a section have a row of their own on the page. */
const MOST_ENTRIES = 40;

/** Which events of a section it shows, in their order. */
export type Choose = <T extends { readonly event: DossierEvent }>(entries: readonly T[]) => readonly T[];

export const firstOnes: Choose = (entries) => entries.slice(0, MOST_ENTRIES);

const countsOf = (shown: number, all: number, publishers: readonly string[]) =>
  shown < all
    ? [timelineWords.eventsOf(shown, all), timelineWords.of(shown, all)]
    : [
        ...(publishers.length > 0 ? [timelineWords.eventsFrom(all, publishers)] : []),
        timelineWords.events(all),
      ];

/** An episode by its days. */
export function episodeSection(rows: TimelineRows, episode: Episode, choose: Choose): Section {
  const shown = choose(episode.events);
  const kept = new Set<Placed>(shown);
  return {
    key: episodeKey(episode),
    episode,
    span: episode,
    titles: [timelineWords.months, timelineWords.monthsBrief].map((words) =>
      words(episode.firstMonth, episode.lastMonth),
    ),
    counts: countsOf(shown.length, episode.events.length, rows.publishersOf(episode.events)),
    rows: dayRows(episode, shown),
    hidden: episode.events.filter((one) => !kept.has(one)).map(({ event }) => event),
  };
}

export interface SectionPlan {
  readonly key: string;
  readonly section: (choose: Choose) => Section;
}

/** The sections of a timeline in order of time: episodes, and what stands between them. */
export const sectionPlans = memoizeWeak((rows: TimelineRows): readonly SectionPlan[] => {
  const { episodes, strip } = rows;
  const groups = [...episodes, null].map((): { event: DossierEvent }[] => []);
  for (const event of strip) {
    const day = stripDay(event);
    const next = episodes.findIndex(({ firstDay }) => day < firstDay);
    groups[next < 0 ? episodes.length : next]?.push({ event });
  }
  return groups.flatMap((group, index): readonly SectionPlan[] => {
    const episode = episodes[index];
    const before = `between-${index}`;
    const until = episode?.firstDay ?? null;
    return [
      ...(group.length === 0
        ? []
        : [{ key: before, section: (choose: Choose) => stretchSection(before, group, choose, until) }]),
      ...(episode
        ? [{ key: episodeKey(episode), section: (choose: Choose) => episodeSection(rows, episode, choose) }]
        : []),
    ];
  });
});

/** All of a timeline as sections. */
export const sectionsInOrder = (rows: TimelineRows, choose: Choose): readonly Section[] =>
  sectionPlans(rows).map(({ section }) => section(choose));

const episodeKey = ({ firstMonth }: Episode) => `from-${firstMonth}`;

/** Where an event of the strip stands in the order of time: at its start, or at its end if it has none. */
export const stripDay = ({ when }: DossierEvent) =>
  when.from === null ? latestDay(when) : earliestDay(when);

function stretchSection(
  key: string,
  group: readonly { readonly event: DossierEvent }[],
  choose: Choose,
  until: number | null,
): Section {
  const shown = choose(group);
  const kept = new Set(shown);
  const { titles, rows, span } = stretchRows(
    shown.map(({ event }) => event),
    until,
  );
  return {
    key,
    episode: null,
    span,
    titles,
    counts: countsOf(shown.length, group.length, []),
    rows,
    hidden: group.filter((one) => !kept.has(one)).map(({ event }) => event),
  };
}
