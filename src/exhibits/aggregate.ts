import type { ExhibitModel, RowState, Surface } from "./form";

/** Past so many marks a drawing stands for its records in another way: it would be slow, and say nothing. */
export const MOST_MARKS = 200;
/** Headline figures of a slide. */
const MOST_TILES = 6;
/** Named rows of a chart that a slide holds in type that a room can read. */
const MOST_ON_SLIDE = 12;

export const mostIn = ({ slide = false }: Surface): number => (slide ? MOST_ON_SLIDE : MOST_MARKS);

export const mostTiles = ({ slide = false }: Surface): number => (slide ? MOST_TILES : MOST_MARKS);

/** How many records there are, how many of them the filters leave, and how many have a mark. */
export interface Tallied {
  readonly all: number;
  readonly left: number;
  readonly drawn: number;
}

/**
 * The rows to draw, in their order: all of them, or so many of those that the filters leave. What is left out
 * would fade among a few; among many it takes the room of what is asked for.
 */
export function firstRows<R extends RowState>(rows: readonly R[], most: number): readonly R[] {
  return rows.length <= most ? rows : standing(rows).slice(0, most);
}

/** Where nothing is left, all fade in their places. */
function standing<R extends RowState>(rows: readonly R[]): readonly R[] {
  const left = rows.filter(({ on }) => on);
  return left.length > 0 ? left : rows;
}

/** The rows that each surface draws, and what it says of the others. */
export function aggregation<R extends RowState>(
  rows: readonly R[],
  choose: (most: number) => readonly R[],
  say: (counts: Tallied) => string,
  mostOn = mostIn,
): Pick<ExhibitModel, "drawn"> & { readonly rowsIn: (room: Surface) => readonly R[] } {
  const chosen = new Map<number, readonly R[]>();
  const rowsIn = (room: Surface) => {
    const most = mostOn(room);
    const rowsDrawn = chosen.get(most) ?? choose(most);
    chosen.set(most, rowsDrawn);
    return rowsDrawn;
  };
  const left = rows.filter(({ on }) => on).length;
  const drawn = (room: Surface) =>
    rows.length <= mostOn(room) ? null : say({ all: rows.length, left, drawn: rowsIn(room).length });
  return { rowsIn, drawn };
}

/**
 * How many rows each part may draw, so that together they draw `most`, or all there are: small parts are drawn
 * whole, the others as many each as they can. Where there are more parts than marks, the last have none.
 */
export function sharesOf(counts: readonly number[], most: number): readonly number[] {
  const order = counts.map((_, at) => at).sort((a, b) => (counts[a] ?? 0) - (counts[b] ?? 0) || b - a);
  const shares = counts.map(() => 0);
  let room = most;
  order.forEach((part, done) => {
    const share = Math.min(counts[part] ?? 0, Math.floor(room / (order.length - done)));
    shares[part] = share;
    room -= share;
  });
  return shares;
}
