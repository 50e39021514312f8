import { at } from "../dossier/at";
import type { Dossier, DossierEvent } from "../dossier/format/model";
import { columnsOf } from "../dossier/query/columns";
import { firstYear, timeOrder } from "../dossier/query/timeOrder";
import { memoizeView, type SelectedView } from "./memoizeView";
import { matchingRows } from "./selection";

/** An event of the list, under the year in which it starts, and only there. */
export interface ListedEvent {
  readonly event: DossierEvent;
  readonly hidden: boolean;
  readonly year: number;
  /** The number of events shown in that year, on the first of them; null on the others, which have no heading. */
  readonly count: number | null;
}

/** The matching events in order. Items of a list that is too long to be rendered are made on demand. */
export interface EventList {
  /** By place, the row of the event in the dossier. */
  readonly rows: Uint32Array;
  readonly eventAt: (place: number) => ListedEvent;
  /** Whether the item has a year's heading above it. */
  readonly startsYear: (place: number) => boolean;
}

/**
 * All events in order, with those that do not match hidden, so that another filter changes only attributes and
 * counts.
 */
export function everyEvent(dossier: Dossier, { filters, sort }: SelectedView): readonly ListedEvent[] {
  const { records } = columnsOf(dossier).events;
  const { excludedBy } = matchingRows(dossier, filters);
  const order = timeOrder(dossier)[sort];
  let start = 0;
  return order.years.flatMap(({ year, end }) => {
    const rows = [...order.rows.subarray(start, end)];
    start = end;
    const matching = rows.filter((row) => excludedBy[row] === 0);
    return rows.map((row) => ({
      event: at(records, row),
      hidden: excludedBy[row] !== 0,
      year,
      count: row === matching[0] ? matching.length : null,
    }));
  });
}

/** Takes time proportional to the events. */
export const eventList = memoizeView((dossier, { filters, sort }): EventList => {
  const { records } = columnsOf(dossier).events;
  const order = timeOrder(dossier)[sort];
  const { size, excludedBy } = matchingRows(dossier, filters);
  const rows = new Uint32Array(size);
  const years = new Map<number, { readonly year: number; readonly count: number }>();
  let place = 0;
  let start = 0;
  for (const { year, end } of order.years) {
    const matching = order.rows.subarray(start, end).filter((row) => excludedBy[row] === 0);
    start = end;
    if (matching.length === 0) continue;
    years.set(place, { year, count: matching.length });
    rows.set(matching, place);
    place += matching.length;
  }
  return {
    rows,
    eventAt: (place) => {
      const event = at(records, at(rows, place));
      const heading = years.get(place);
      const year = heading?.year ?? firstYear(event.when);
      return { event, hidden: false, year, count: heading?.count ?? null };
    },
    startsYear: (place) => years.has(place),
  };
});
