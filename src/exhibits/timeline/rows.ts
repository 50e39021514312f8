import { columnOf, earliestDay, latestDay, parseWhen, type When, yearsOf } from "../../dossier/format/dates";
import { EVENT_KINDS, type EventKind } from "../../dossier/format/lists";
import { type Dossier, type DossierEvent, requireRecord } from "../../dossier/format/model";
import type { ExhibitOf } from "../../dossier/format/schema";
import { type Left, select } from "../../dossier/query/select";
import type { Filtered } from "../../view/view";
import type { RowState } from "../form";

export type Grain = "year" | "month" | "day";

export interface TimelineMark extends RowState {
  readonly event: DossierEvent;
  /** The column's key; null for the column of dates that are coarser than the others. */
  readonly column: string | null;
}

export interface Timeline {
  readonly grain: Grain;
  /** Without a gap, from the first to the last that any mark stands in: "2016", "2024-04", "2024-04-28". */
  readonly columns: readonly string[];
  readonly lanes: readonly EventKind[];
  readonly marks: readonly TimelineMark[];
}

/**
 * Events in columns by year; by month when the filters leave one year, by day when they leave one month.
 * A date coarser than a column, or across several, is in none of them.
 */
export function timelineRows(dossier: Dossier, view: Filtered, exhibit: ExhibitOf<"timeline">): Timeline {
  const all = exhibit.events
    ? exhibit.events.map((id) => requireRecord(dossier.events, id))
    : [...dossier.events.values()];
  return timelineOfEvents(all, select(dossier, view.filters).events);
}

/** Those events, of which some are left. */
export function timelineOfEvents(all: readonly DossierEvent[], left: Pick<Left, "has">): Timeline {
  const standing = all.filter(({ id }) => left.has(id));

  const year = onlyColumn(standing, "year");
  const month = year === null ? null : onlyColumn(standing, "month");
  const grain: Grain = year === null ? "year" : month === null ? "month" : "day";
  // Closer in, only what touches the period: the rest is left out by the filters anyway.
  const shown = year === null ? all : all.filter(({ when }) => yearsOf(when).includes(Number(year)));
  const marks = shown
    .map((event) => ({ event, column: columnOf(event.when, grain), on: left.has(event.id) }))
    .filter(
      ({ event, column, on }) =>
        on || month === null || column === null || columnOf(event.when, "month") === month,
    );
  return {
    grain,
    columns:
      year !== null && grain === "month"
        ? monthsOf(year)
        : filled(
            marks.flatMap(({ column }) => column ?? []),
            grain,
          ),
    lanes: EVENT_KINDS.filter((kind) => marks.some(({ event }) => event.kind === kind)),
    marks,
  };
}

/** The one column that these stand in, where those that stand in none touch it too; else null. */
function onlyColumn(events: readonly DossierEvent[], by: Grain): string | null {
  const [only] = events.flatMap(({ when }) => columnOf(when, by) ?? []);
  if (only === undefined) return null;
  const period = parseWhen(only);
  // What stands in another column does not touch this one.
  return events.every(({ when }) => touches(when, period)) ? only : null;
}

const touches = (a: When, b: When) => earliestDay(a) <= latestDay(b) && earliestDay(b) <= latestDay(a);

const monthsOf = (year: string) =>
  Array.from({ length: 12 }, (_, at) => `${year}-${String(at + 1).padStart(2, "0")}`);

/** Every year, or every day, from the first to the last. */
function filled(columns: readonly string[], grain: Grain): readonly string[] {
  const sorted = [...columns].sort();
  const first = sorted[0];
  const last = sorted.at(-1);
  if (first === undefined || last === undefined) return [];
  if (grain === "year") {
    return Array.from({ length: Number(last) - Number(first) + 1 }, (_, at) =>
      String(Number(first) + at).padStart(4, "0"),
    );
  }
  const days: string[] = [];
  for (const day = new Date(first); day <= new Date(last); day.setUTCDate(day.getUTCDate() + 1)) {
    days.push(day.toISOString().slice(0, 10));
  }
  return days;
}
