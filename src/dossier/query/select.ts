import { citing } from "../citations/evidence";
import type { Dossier } from "../format/model";
import type { Citation } from "../format/schema";
import { lazyValue, memoizeWeak } from "../memo";
import { type Columns, columnsOf } from "./columns";
import { byGroup, type Filters, GROUPS, type Group, isFiltered } from "./facets";
import type { EncodedColumn } from "./invertedIndex";
import { type Query, searchNames, searchQuery } from "./search";
import { found } from "./searchIndex";
import { chosenBy } from "./spans";

/** The ids of records that are left, in the dossier's order. */
export interface Left extends Iterable<string> {
  readonly size: number;
  readonly has: (id: string) => boolean;
}

/** What the filters leave. */
export interface Selection {
  /** Whether nothing is filtered. */
  readonly isAll: boolean;
  readonly events: Left;
  readonly figures: Left;
}

/** The same by row: a row is an event, in the dossier's order. */
export interface MatchingRows {
  readonly size: number;
  /** 0 where it is left. */
  readonly out: Uint8Array;
}

/** How many events each value would leave. */
export type Counts = Readonly<Record<Group, ReadonlyMap<string, number>>>;

/**
 * Within a group any of the chosen values, between groups all of them, and every word of the search. Takes time
 * proportional to the records; what it gives, none that depends on them.
 */
export const select = (dossier: Dossier, filters: Filters): Selection =>
  surveys(dossier)(filters).selection();

/** The events that `select` leaves, for who goes through many of them. */
export const matchingRows = (dossier: Dossier, filters: Filters): MatchingRows =>
  surveys(dossier)(filters).events;

/** How many events each value would leave. */
export const countValues = (dossier: Dossier, filters: Filters): Counts => surveys(dossier)(filters).counts();

/** The values that the events have. */
export const valuesOf = (dossier: Dossier, group: Group): readonly string[] =>
  columnsOf(dossier).events.groups[group].values;

const surveys = memoizeWeak((dossier: Dossier) =>
  memoizeWeak((filters: Filters) => {
    const { events, figures } = columnsOf(dossier);
    const query = queryOf(dossier, filters);
    const surveyed = survey(events, filters, query);
    return {
      events: surveyed,
      counts: lazyValue(() => counted(events, surveyed)),
      selection: lazyValue(() => ({
        isAll: !isFiltered(filters),
        events: left(events, surveyed),
        figures: left(figures, survey(figures, filters, query)),
      })),
    };
  }),
);

const left = <T>({ rowOf }: Columns<T>, { size, out }: MatchingRows): Left => ({
  size,
  has: (id) => out[rowOf().get(id) ?? out.length] === 0,
  *[Symbol.iterator]() {
    for (const [id, row] of rowOf()) if (out[row] === 0) yield id;
  },
});

interface Survey extends MatchingRows {
  /** By row: 0 where it is left, else a bit for each group that leaves it out; all bits where the search does. */
  readonly out: Uint8Array;
  /** How many rows have each value of `out`. */
  readonly sizes: Uint32Array;
  /** See `someOf`: for all groups that leave out nothing alone, the same. */
  readonly some: (bit: number) => { readonly among: boolean; readonly rows: Uint32Array };
}

const ALL_OUT = 2 ** GROUPS.length - 1;
const bitOf = (group: Group) => 1 << GROUPS.indexOf(group);

function survey<T>({ records, groups, searched }: Columns<T>, filters: Filters, query: Query): Survey {
  const [first, ...others] = GROUPS.filter((group) => filters[group].length > 0);
  const out = first ? outBy(first) : new Uint8Array(records.length);
  for (const group of others) {
    const own = outBy(group);
    for (let row = 0; row < out.length; row++) out[row] = (out[row] ?? 0) | (own[row] ?? 0);
  }
  if (query.length > 0) {
    const hits = found(searched.value(), query);
    // All bits where it is no hit, none where it is one.
    for (let row = 0; row < out.length; row++)
      out[row] = (out[row] ?? 0) | (ALL_OUT * (1 - (hits[row] ?? 0)));
  }
  const sizes = new Uint32Array(ALL_OUT + 1);
  for (let row = 0; row < out.length; row++) {
    const reason = out[row] ?? 0;
    sizes[reason] = (sizes[reason] ?? 0) + 1;
  }
  const size = sizes[0] ?? 0;
  const known = new Map<number, ReturnType<typeof someOf>>();
  const some = (bit: number) => {
    const one = known.get(bit) ?? someOf(out, size + (bit === 0 ? 0 : (sizes[bit] ?? 0)), bit);
    known.set(bit, one);
    return one;
  };
  return { out, sizes, size, some };

  /** By row, whether that group alone leaves it out. */
  function outBy(group: Group): Uint8Array {
    const { values, rows, rowStarts } = groups[group];
    const isChosen = chosenBy(filters[group]);
    const own = new Uint8Array(records.length).fill(bitOf(group));
    for (const [code, value] of values.entries()) {
      if (!isChosen(value)) continue;
      const end = rowStarts[code + 1] ?? 0;
      for (let at = rowStarts[code] ?? 0; at < end; at++) own[rows[at] ?? 0] = 0;
    }
    return own;
  }
}

const NONE = new Uint32Array(0);

/**
 * By value, the rows that have it and that the other groups and the search leave: those left, and those that this
 * group alone leaves out. Gone through are these or all others, whichever are fewer, and once for all groups that
 * leave out nothing alone.
 */
function counted<T>({ groups, together }: Columns<T>, { sizes, some }: Survey): Counts {
  const ofAll = lazyValue(() => tallied(together(), together().limit, some(0).rows));
  return byGroup((group) => {
    const { values, rowStarts } = groups[group];
    const bit = bitOf(group);
    const alone = (sizes[bit] ?? 0) > 0;
    const { rows, among } = some(alone ? bit : 0);
    // What is made for all groups is not asked for where nothing is filtered, as when a dossier opens.
    const counts =
      rows.length === 0
        ? NONE
        : alone
          ? tallied(groups[group], values.length, rows)
          : ofAll().subarray(together().offsets[group]);
    return new Map(
      values.map((value, code) => {
        const count = counts[code] ?? 0;
        return [value, among ? count : (rowStarts[code + 1] ?? 0) - (rowStarts[code] ?? 0) - count];
      }),
    );
  });
}

/** By code, in how many of these rows it stands. */
function tallied({ starts, codes }: EncodedColumn, limit: number, rows: Uint32Array): Uint32Array {
  const counts = new Uint32Array(limit);
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] ?? 0;
    const end = starts[row + 1] ?? 0;
    for (let place = starts[row] ?? 0; place < end; place++) {
      const code = codes[place] ?? 0;
      counts[code] = (counts[code] ?? 0) + 1;
    }
  }
  return counts;
}

/** The rows that are left or that this bit alone leaves out; or, where these are fewer, all others. */
function someOf(out: Uint8Array, size: number, bit: number) {
  const among = 2 * size < out.length;
  const count = among ? size : out.length - size;
  if (count === 0) return { among, rows: new Uint32Array(0) };
  const rows = new Uint32Array(count + 1);
  const taken = new Uint8Array(ALL_OUT + 1).fill(Number(!among));
  taken[0] = taken[bit] = Number(among);
  let at = 0;
  // A place is written until its row is found: as fast for rows that come and go as for any.
  for (let row = 0; row < out.length; row++) {
    rows[at] = row;
    at += taken[out[row] ?? 0] ?? 0;
  }
  return { among, rows: rows.subarray(0, -1) };
}

/**
 * Whether what is left still cites one of these paragraphs: texts that are no events of their own go by it. Takes
 * time proportional to what cites them.
 */
export function citesWhatIsLeft(
  dossier: Dossier,
  selection: Selection,
  citations: readonly Citation[],
): boolean {
  return citations.some(({ source, paragraph }) => {
    const { events, figures } = citing(dossier, source, paragraph);
    return (
      events.some(({ id }) => selection.events.has(id)) || figures.some(({ id }) => selection.figures.has(id))
    );
  });
}

const namesOf = memoizeWeak(({ people }: Dossier) =>
  searchNames([...people.values()].map(({ name }) => name)),
);

const queryOf = (dossier: Dossier, { q }: Filters): Query =>
  q.trim() === "" ? [] : searchQuery(q, namesOf(dossier));
