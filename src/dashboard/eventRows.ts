import type { RefCallback } from "react";
import type { Dossier, DossierEvent } from "../dossier/format/model";
import { lazyValue, memoizeWeak } from "../dossier/memo";
import { columnsOf } from "../dossier/query/columns";
import type { Filters } from "../dossier/query/facets";
import { lowerBound } from "../dossier/query/lowerBound";
import { matchingRows } from "../dossier/query/select";
import { timeOrder } from "../dossier/query/timeOrder";
import type { Sort } from "../view/view";

/** An event of the list. */
export interface EventRow extends Partial<Placed> {
  readonly event: DossierEvent;
  /** Over the first event of each year: the year, and how many it has. */
  readonly heading?: Heading | undefined;
}

/** In a long list, which of how many it is, from 0: most are not there. */
export interface Placed {
  readonly place: number;
  readonly of: number;
  /** How far down the list it stands, in pixels. */
  readonly top?: number;
  readonly attach?: RefCallback<HTMLLIElement>;
}

interface Heading {
  readonly year: number;
  readonly count: number;
}

/** A list of events. What stands at a place is made when it is asked for: of a long list little is drawn. */
export interface EventList {
  /** By place, the row of the event, in the dossier's order. */
  readonly rows: Uint32Array;
  readonly at: (place: number) => EventRow | undefined;
  /** The place of that row; -1 where it is not on the list. */
  readonly placeOf: (row: number) => number;
}

/**
 * The events that the filters leave, in their order, each under the last year that it touches. Takes time
 * proportional to the events.
 */
export const eventList = (dossier: Dossier, filters: Filters, sort: Sort): EventList =>
  eventLists(dossier)(filters)[sort]();

const eventLists = memoizeWeak((dossier: Dossier) =>
  memoizeWeak((filters: Filters) => ({
    newest: lazyValue(() => buildEventList(dossier, filters, "newest")),
    oldest: lazyValue(() => buildEventList(dossier, filters, "oldest")),
  })),
);

function buildEventList(dossier: Dossier, filters: Filters, sort: Sort): EventList {
  const { records } = columnsOf(dossier).events;
  const order = timeOrder(dossier)[sort];
  const { size, out } = matchingRows(dossier, filters);
  const written = new Uint32Array(size + 1);
  const headings = new Map<number, Heading>();
  let place = 0;
  let at = 0;
  for (const { year, end } of order.years) {
    const first = place;
    // A place is written until its row is found: as fast for rows that come and go as for any.
    for (; at < end; at++) {
      const row = order.rows[at] ?? 0;
      written[place] = row;
      place += Number(out[row] === 0);
    }
    if (place > first) headings.set(first, { year, count: place - first });
  }
  const rows = written.subarray(0, size);
  return {
    rows,
    placeOf: (row) => {
      if (out[row] !== 0) return -1;
      const own = order.places[row] ?? 0;
      return lowerBound(size, (place) => (order.places[rows[place] ?? 0] ?? 0) < own);
    },
    at: (place) => {
      const event = records[rows[place] ?? records.length];
      return event && { event, heading: headings.get(place) };
    },
  };
}

/** What stands from one place to before another. */
export const slice = ({ rows, at }: EventList, from = 0, to = rows.length): readonly EventRow[] =>
  Array.from({ length: Math.min(to, rows.length) - from }, (_, place) => at(from + place) ?? []).flat();

/** The first so many events of the list that are among these, by their rows. */
export const firstAmong = (
  { placeOf, at }: EventList,
  wanted: readonly number[],
  most: number,
): readonly EventRow[] =>
  wanted
    .map(placeOf)
    .filter((place) => place >= 0)
    .sort((a, b) => a - b)
    .slice(0, most)
    .flatMap((place) => at(place) ?? []);
