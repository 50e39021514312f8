import { timelineDrawingWords } from "#text";
import type { Episode, Placed } from "./rows";
import type { SectionEntry, SectionLine, SectionRow } from "./sections";
import type { EventPlace } from "./span";

interface Days {
  readonly first: number;
  readonly last: number;
}

/** The days of an episode from the first to the last that an event names, then the events without a day, by month. */
export function dayRows(
  { firstMonth, lastMonth, lastDay }: Episode,
  shown: readonly Placed[],
): readonly SectionRow[] {
  const isLong = firstMonth !== lastMonth;
  const dated = shown.flatMap(({ event, place }) =>
    place.kind === "month" ? [] : [{ event, place, day: anchorOf(place) }],
  );
  const days = rowsOf(dated, lastDay);
  const rows = days.map(({ first, last }): SectionRow => {
    const entries = dated
      .filter(({ day }) => day >= first && day <= last)
      .map(({ event, place }): SectionEntry => ({ event, line: lineOf(place, days) }));
    return {
      kind: entries.length === 0 ? "empty" : "dated",
      labels: [
        first === last
          ? timelineDrawingWords.day(first, isLong)
          : timelineDrawingWords.days(first, last, isLong),
      ],
      entries,
    };
  });
  return [...rows, ...monthRows(shown, isLong)];
}

/** The day of an event: its start, or its end if it began earlier. */
const anchorOf = (place: Exclude<EventPlace, { kind: "month" }>): number =>
  place.kind === "day" ? place.day : (place.first ?? place.last ?? 0);

/** A row for each day that an event names, and one for all the days between two of them. */
function rowsOf(
  dated: readonly { readonly place: EventPlace; readonly day: number }[],
  lastDay: number,
): readonly Days[] {
  const ends = dated.flatMap(({ place }) =>
    place.kind === "range" && place.last !== null && place.last <= lastDay ? [place.last] : [],
  );
  const starts = new Set<number>(ends.map((day) => day + 1));
  for (const { place, day } of dated) {
    starts.add(day);
    // An event on one of several days did not certainly happen on the first, so it goes in the row of the days
    // after it.
    if (!(place.kind === "range" && place.isSomeDay)) starts.add(day + 1);
  }
  const days = dated.map(({ day }) => day);
  const end = [...days, ...ends].reduce((last, day) => Math.max(last, day), Number.NEGATIVE_INFINITY) + 1;
  const sorted = [...starts].filter((day) => day < end).sort((a, b) => a - b);
  return sorted.map((first, at) => ({ first, last: (sorted[at + 1] ?? end) - 1 }));
}

function lineOf(place: EventPlace, rows: readonly Days[]): SectionLine | null {
  if (place.kind !== "range") return null;
  const { first, last, start, isSomeDay } = place;
  const endRow = last === null ? -1 : rows.findIndex((row) => last <= row.last);
  return {
    start: first !== null ? "here" : start === null ? "open" : "stated",
    endRow: endRow < 0 ? null : endRow,
    end: last === null ? "open" : "stated",
    isSomeDay,
  };
}

function monthRows(shown: readonly Placed[], isLong: boolean): readonly SectionRow[] {
  const months = new Map<number, SectionEntry[]>();
  for (const { event, place } of shown) {
    if (place.kind !== "month") continue;
    const entries = months.get(place.month) ?? [];
    months.set(place.month, entries);
    entries.push({ event, line: null });
  }
  return [...months].map(([month, entries]) => ({
    kind: "no-day",
    labels: isLong ? timelineDrawingWords.noDayIn(month) : timelineDrawingWords.noDay(month),
    entries,
  }));
}
