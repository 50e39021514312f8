import { timelineDrawingWords, timelineWords } from "#text";
import type { DossierEvent } from "../../dossier/format/model";
import { dayRows } from "./dayRows";
import { type Choose, hiddenIn, type SectionPlan, sectionPlans } from "./plans";
import type { Episode, TimelineRows } from "./rows";
import { stretchHead, stretchRows } from "./stretchRows";

/** The line of a duration in a section. */
export interface SectionLine {
  /** In its own row, or above the section if it began earlier: at a stated start or without one. */
  readonly start: "here" | "stated" | "open";
  /** The row in which it ends; null if it continues below the section: to a stated end or without one. */
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
  /** An empty row is thinner. A row without a day is below all lines. */
  readonly kind: "dated" | "empty" | "no-day";
  readonly entries: readonly SectionEntry[];
}

/** The content under one heading: the days of an episode, or the time between two episodes. */
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
  /** The events without a row. */
  readonly hidden: readonly DossierEvent[];
}

/** A heading that does not name all its events says how many it names; under filters, how many match. */
function countsOf(
  {
    shown,
    all,
    matching,
  }: { readonly shown: number; readonly all: number; readonly matching: number | null },
  publishers: readonly string[],
): readonly string[] {
  if (matching !== null) return timelineDrawingWords.matching({ shown, all, matching });
  return shown < all
    ? timelineDrawingWords.named(shown, all)
    : [
        ...(publishers.length > 0 ? [timelineDrawingWords.eventsFrom(all, publishers)] : []),
        timelineDrawingWords.events(all),
      ];
}

const eventsOf = (entries: readonly { readonly event: DossierEvent }[]) => entries.map(({ event }) => event);

/** A section as it is drawn. Its heading, its days and its count are of all its events, shown or not. */
export function sectionOf(rows: TimelineRows, plan: SectionPlan, choose: Choose): Section {
  const hidden = hiddenIn(plan, choose);
  const { key, episode, events } = plan;
  const { matches } = rows;
  const matching = matches ? eventsOf(events).filter(({ id }) => matches(id)).length : null;
  const counts = (publishers: readonly string[]) =>
    countsOf({ shown: events.length - hidden.length, all: events.length, matching }, publishers);
  if (episode)
    return {
      key,
      episode,
      span: episode,
      titles: [timelineWords.months, timelineDrawingWords.monthsBrief].map((words) =>
        words(episode.firstMonth, episode.lastMonth),
      ),
      counts: counts(rows.publishersOf(episode.events)),
      rows: dayRows(episode, choose(plan.events)),
      hidden,
    };
  return {
    key,
    episode,
    ...stretchHead(eventsOf(plan.events), plan.until),
    rows: stretchRows(eventsOf(choose(plan.events)), plan.until),
    counts: counts([]),
    hidden,
  };
}

/** All of a timeline as sections. */
export const sectionsInOrder = (rows: TimelineRows, choose: Choose): readonly Section[] =>
  sectionPlans(rows).map((plan) => sectionOf(rows, plan, choose));
