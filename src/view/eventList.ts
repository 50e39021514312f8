import { at } from "../dossier/at";
import type { Dossier, DossierEvent } from "../dossier/format/model";
import { columnsOf } from "../dossier/query/columns";
import { firstYear, timeOrder } from "../dossier/query/timeOrder";
import { memoizeView, type SelectedView } from "./memoizeView";
import { matchingRows } from "./selection";

/** An event of the list. It stands under the year in which it starts, and only there. */
export interface ListedEvent {
  readonly event: DossierEvent;
  readonly hidden: boolean;
  readonly year: number;
  /** Of the events shown in that year, over the first of them; null over the others, which have no heading. */
  readonly count: number | null;
}

/** The events that match, in their order: of a list too long to be drawn, what stands at a place is made on demand. */
export interface EventList {
  /** By place, the row of the event in the dossier. */
  readonly rows: Uint32Array;
  readonly eventAt: (place: number) => ListedEvent;
  /** Whether a year's heading stands over it. */
  readonly startsYear: (place: number) => boolean;
}

/** All events in their order, those that do not match hidden: so another filter changes attributes and counts alone. */
export function everyEvent(dossier: Dossier, { filters, sort }: SelectedView): readonly ListedEvent[] {
  const { records } = columnsOf(dossier).events;
  const { out } = matchingRows(dossier, filters);
  const order = timeOrder(dossier)[sort];
  let start = 0;
  return order.years.flatMap(({ year, end }) => {
    const rows = [...order.rows.subarray(start, end)];
    start = end;
    const matching = rows.filter((row) => out[row] === 0);
    return rows.map((row) => ({
      event: at(records, row),
      hidden: out[row] !== 0,
      year,
      count: row === matching[0] ? matching.length : null,
    }));
  });
}

/** Takes time proportional to the events. */
export const eventList = memoizeView((dossier, { filters, sort }): EventList => {
  const { records } = columnsOf(dossier).events;
  const order = timeOrder(dossier)[sort];
  const { size, out } = matchingRows(dossier, filters);
  const rows = new Uint32Array(size);
  const years = new Map<number, { readonly year: number; readonly count: number }>();
  let place = 0;
  let start = 0;
  for (const { year, end } of order.years) {
    const first = place;
    for (const row of order.rows.subarray(start, end)) if (out[row] === 0) rows[place++] = row;
    start = end;
    if (place > first) years.set(first, { year, count: place - first });
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
