import type { FilteredExhibit, Surface } from "./form";

/** With more marks than this a drawing aggregates its records: it would be slow, and say nothing. */
export const MOST_MARKS = 200;
/** Named rows of a chart that a slide holds in type that a room can read. */
const MOST_ON_SLIDE = 12;

/** Bars under one another that a slide holds in such type, as thin as they may get. */
const MOST_BARS = 6;

export const mostBars = ({ slide = false }: Surface): number => (slide ? MOST_BARS : MOST_MARKS);

export const mostIn = ({ slide = false }: Surface): number => (slide ? MOST_ON_SLIDE : MOST_MARKS);

/** How many records there are, how many of them match the filters, and how many have a mark. */
export interface Tallied {
  readonly all: number;
  readonly matching: number;
  readonly drawn: number;
}

/**
 * The rows to draw, in their order: all of them, or as many as allowed of those that match. Among a few rows,
 * those without a match are dimmed; among many they would take the room of the matches.
 */
export function firstRows<R>(rows: readonly R[], most: number, matches: (row: R) => boolean): readonly R[] {
  if (rows.length <= most) return rows;
  const matching = rows.filter(matches);
  return (matching.length > 0 ? matching : rows).slice(0, most);
}

interface Aggregation<R> {
  readonly rows: readonly R[];
  readonly matches: (row: R) => boolean;
  readonly choose: (most: number) => readonly R[];
  readonly say: (counts: Tallied) => string;
  readonly mostOn?: (surface: Surface) => number;
}

/** The rows that each surface draws, and its note about the others. */
export function aggregation<R>({ rows, matches, choose, say, mostOn = mostIn }: Aggregation<R>): Pick<
  FilteredExhibit,
  "aggregationNote"
> & {
  readonly rowsIn: (surface: Surface) => readonly R[];
} {
  const chosen = new Map<number, readonly R[]>();
  const rowsIn = (surface: Surface) => {
    const most = mostOn(surface);
    const rowsDrawn = chosen.get(most) ?? choose(most);
    chosen.set(most, rowsDrawn);
    return rowsDrawn;
  };
  const aggregationNote = (surface: Surface) => {
    if (rows.length <= mostOn(surface)) return null;
    const matching = rows.filter(matches).length;
    return say({ all: rows.length, matching, drawn: rowsIn(surface).length });
  };
  return { rowsIn, aggregationNote };
}

/**
 * How many rows each part may draw, so that together they draw `most`, or all there are. Small parts are drawn
 * whole, the others share the rest evenly. If there are more parts than marks, the last parts get none.
 */
export function sharesOf(counts: readonly number[], most: number): readonly number[] {
  const order = [...counts.entries()].sort(([a, countA], [b, countB]) => countA - countB || b - a);
  const shares = counts.map(() => 0);
  let room = most;
  for (const [done, [part, count]] of order.entries()) {
    const share = Math.min(count, Math.floor(room / (order.length - done)));
    shares[part] = share;
    room -= share;
  }
  return shares;
}
