import type { FilteredExhibit, Surface } from "./form";

/** With more marks than this a drawing aggregates its records: it would be slow, and say nothing. */
export const MOST_MARKS = 200;
/**
 * What a slide holds in type that a room can read: bars under one another, people with a mark for each occasion or with
 * a bar for all, panels beside one another.
 */
const MOST_ON_SLIDE = { bars: 5, people: 4, summed: 8, panels: 4 };

/** The most that a surface draws of something. */
export const mostOn = ({ slide = false }: Surface, what: keyof typeof MOST_ON_SLIDE): number =>
  slide ? MOST_ON_SLIDE[what] : MOST_MARKS;

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
  /** Those that a surface draws. */
  readonly rowsIn: (surface: Surface) => readonly R[];
  readonly say: (counts: Tallied) => string;
}

/** The note of a surface about the rows that it does not draw; null if it draws all. */
export const noteOf =
  <R>({ rows, matches, rowsIn, say }: Aggregation<R>): FilteredExhibit["aggregationNote"] =>
  (surface) => {
    const drawn = rowsIn(surface).length;
    return drawn === rows.length
      ? null
      : say({ all: rows.length, matching: rows.filter(matches).length, drawn });
  };
