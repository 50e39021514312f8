import { timelineDrawingWords, timelineWords } from "#text";
import { earliestDay, latestDay, type Point, type When } from "../../dossier/format/dates";
import type { DossierEvent } from "../../dossier/format/model";
import type { Section, SectionLine } from "./sections";
import { firstDayOf, monthOf } from "./span";

/** A year, a month or a day between two episodes. */
interface Unit {
  readonly label: string;
  readonly long: string;
  readonly first: number;
  readonly last: number;
}

/** Events by the time at which they start, as precise as it is known, in order of time. */
function byUnit(events: readonly DossierEvent[]) {
  const units = new Map<string, { readonly unit: Unit; readonly events: DossierEvent[] }>();
  for (const event of events) {
    const unit = rowOf(event.when);
    const known = units.get(unit.label) ?? { unit, events: [] };
    units.set(unit.label, known);
    known.events.push(event);
  }
  return [...units.values()].sort((a, b) => a.unit.first - b.unit.first || b.unit.last - a.unit.last);
}

/**
 * Between two busy times, the heading of all events and the days from their start to their end.
 * @param until the day on which the next busy time starts; null after the last
 */
export function stretchHead(
  events: readonly DossierEvent[],
  until: number | null,
): Pick<Section, "titles" | "span"> {
  const end = until ?? Number.POSITIVE_INFINITY;
  const starts = events.map(({ when }) => unitOf(when));
  // What lasts into the next busy time ends under another heading.
  const ends = events.flatMap(({ when }) =>
    when.to !== null && latestDay(when) < end ? [unitAt(when.to)] : [],
  );
  const [first] = starts.toSorted((a, b) => a.first - b.first || b.last - a.last);
  const last = [...starts, ...ends].toSorted((a, b) => a.last - b.last || a.first - b.first).at(-1);
  return {
    span: {
      firstDay: first?.first ?? 0,
      lastDay: Math.min(last?.last ?? 0, end - 1),
    },
    titles:
      first && last
        ? [
            timelineDrawingWords.between(first.long, last.long),
            timelineDrawingWords.between(first.label, last.label),
          ]
        : [],
  };
}

/** A row for each time at which an event that is shown starts. */
export function stretchRows(shown: readonly DossierEvent[], until: number | null): Section["rows"] {
  const ordered = byUnit(shown);
  const rows = ordered.map(({ unit }) => unit);
  return ordered.map(({ unit, events: own }, at) => ({
    kind: "dated",
    labels: [unit.label],
    entries: own.map((event) => ({ event, line: lineOf(event.when, { at, rows, until }) })),
  }));
}

/** The day on which an event starts, or its days within one month; the month or year if no day is known. */
function rowOf(when: When): Unit {
  const { from, to } = when;
  const point = from ?? to;
  const unit = unitOf(when);
  if (point.day === null) return unit;
  const isWithin = from !== null && to !== null && to.day !== null && latestDay(when) <= unit.last;
  if (when.shape === "between" && !isWithin) return unit;
  const first = from === null ? latestDay(when) : earliestDay(when);
  const last = isWithin ? latestDay(when) : first;
  return { ...unit, label: timelineDrawingWords.dates(first, last), first, last };
}

/** The month in which an event starts, or the year if only that is known. If it has no start, its end counts. */
function unitOf(when: When): Unit {
  const point: Point = when.from ?? when.to;
  return unitAt(when.shape === "between" && when.to.year !== point.year ? { ...point, month: null } : point);
}

function unitAt(point: Pick<Point, "year" | "month">): Unit {
  if (point.month === null) {
    const label = timelineWords.year(point.year);
    const [first, next] = [firstDayOf(point.year * 12), firstDayOf(point.year * 12 + 12)];
    return { label, long: label, first, last: next - 1 };
  }
  const month = monthOf(point);
  return {
    label: timelineDrawingWords.month(month),
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
