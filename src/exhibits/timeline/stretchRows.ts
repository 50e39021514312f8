import { timelineWords } from "#text";
import { earliestDay, latestDay, type Point, type When } from "../../dossier/format/dates";
import type { DossierEvent } from "../../dossier/format/model";
import type { Section, SectionLine } from "./sections";
import { firstDayOf, monthOf } from "./span";

/** A year or a month between two episodes. */
interface Unit {
  readonly label: string;
  readonly long: string;
  readonly first: number;
  readonly last: number;
}

/** Events by the year or month in which they start, in order of time. */
function byUnit(events: readonly DossierEvent[]) {
  const units = new Map<string, { readonly unit: Unit; readonly events: DossierEvent[] }>();
  for (const event of events) {
    const unit = unitOf(event.when);
    const known = units.get(unit.label) ?? { unit, events: [] };
    units.set(unit.label, known);
    known.events.push(event);
  }
  return [...units.values()].sort((a, b) => a.unit.first - b.unit.first || b.unit.last - a.unit.last);
}

/**
 * Between two busy times, the heading of all events and the days that they start in.
 * @param until the day on which the next busy time starts; null after the last
 */
export function stretchHead(
  events: readonly DossierEvent[],
  until: number | null,
): Pick<Section, "titles" | "span"> {
  const units = byUnit(events).map(({ unit }) => unit);
  const [first, last] = [units[0], units.at(-1)];
  const lastDay = units.reduce((latest, unit) => Math.max(latest, unit.last), Number.NEGATIVE_INFINITY);
  return {
    span: {
      firstDay: first?.first ?? 0,
      lastDay: Math.min(lastDay, (until ?? Number.POSITIVE_INFINITY) - 1),
    },
    titles:
      first && last
        ? [timelineWords.between(first.long, last.long), timelineWords.between(first.label, last.label)]
        : [],
  };
}

/** A row for each year or month in which an event that is shown starts. */
export function stretchRows(shown: readonly DossierEvent[], until: number | null): Section["rows"] {
  const ordered = byUnit(shown);
  const rows = ordered.map(({ unit }) => unit);
  return ordered.map(({ unit, events: own }, at) => ({
    kind: "dated",
    labels: [unit.label],
    entries: own.map((event) => ({ event, line: lineOf(event.when, { at, rows, until }) })),
  }));
}

/** The month in which an event starts, or the year if only that is known. If it has no start, its end counts. */
function unitOf(when: When): Unit {
  const point: Point = when.from ?? when.to;
  const isYear = point.month === null || (when.shape === "between" && when.to.year !== point.year);
  if (isYear) {
    const label = timelineWords.year(point.year);
    const [first, next] = [firstDayOf(point.year * 12), firstDayOf(point.year * 12 + 12)];
    return { label, long: label, first, last: next - 1 };
  }
  const month = monthOf(point);
  return {
    label: timelineWords.month(month),
    long: timelineWords.months(month, month),
    first: firstDayOf(month),
    last: firstDayOf(month + 1) - 1,
  };
}

interface Among {
  /** The row of the event. */
  readonly at: number;
  readonly rows: readonly Unit[];
  readonly until: number | null;
}

function lineOf(when: When, { at, rows, until }: Among): SectionLine | null {
  if (when.shape === "date") return null;
  const isSomeDay = when.shape === "between";
  if (when.from === null) return { start: "open", endRow: at, end: "stated", isSomeDay };
  if (when.to === null) return { start: "here", endRow: null, end: "open", isSomeDay };
  const own = rows[at];
  const last = latestDay(when);
  // If it starts and ends in the same row, the row says it all.
  if (!own || (last <= own.last && earliestDay(when) >= own.first)) return null;
  const isBeyond = until === null ? rows.every((row) => last > row.last) : last >= until;
  const endRow = rows.findLastIndex(({ first }) => first <= last);
  return { start: "here", endRow: isBeyond ? null : endRow, end: "stated", isSomeDay };
}
