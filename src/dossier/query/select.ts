import { at } from "../at";
import { citing } from "../citations/evidence";
import type { Dossier } from "../format/model";
import type { Citation } from "../format/schema";
import { type Chunked, lazyValue, memoizeWeak } from "../memo";
import { type Columns, columnsOf, type FacetColumns } from "./columns";
import { byGroup, type Filters, GROUPS, type Group, isFiltered } from "./facets";
import { lineColumns, lineTexts } from "./lines";
import { type Pair, readPair } from "./pairs";
import { found, type Query, searchNames, searchQuery } from "./search";
import { chosenBy } from "./spans";
import { type SearchWords, searchTexts } from "./texts";

/** The ids of records that match, in the dossier's order. */
interface MatchingIds extends Iterable<string> {
  readonly size: number;
  readonly has: (id: string) => boolean;
}

/** The records that match the filters. */
export interface Selection {
  /** Whether nothing is filtered. */
  readonly isAll: boolean;
  readonly events: MatchingIds;
  readonly figures: MatchingIds;
  /** The keys of the tables' lines of text. */
  readonly lines: MatchingIds;
}

/**
 * The matching events by row: a row is an event, in the dossier's order.
 *
 * Say the filters are 2024, Li Qiang and the word "data". A meeting with him in 2018 without that word has the bits of
 * year and search. An event of 2024 with that word but without him has the bit of person alone: it does not match, but
 * it is counted for each of its people, because it would match if one of them were chosen instead.
 */
export interface MatchingRows {
  readonly size: number;
  /** By row, a bit for each group, and for the search, that excludes it; 0 if it matches. */
  readonly excludedBy: Uint8Array;
}

/**
 * How many events would match if a value were the only one chosen in its group. A year counts the events that start in
 * it: those that only reach into it from an earlier one are counted apart.
 */
export type Counts = Readonly<Record<Group, ReadonlyMap<string, number>>>;

interface AllCounts {
  readonly values: Counts;
  /** By year, the events that reach into it from an earlier one. */
  readonly spanning: ReadonlyMap<string, number>;
}

/** Selects by filters. These words make records searchable. */
export function selectionsIn(words: SearchWords) {
  const textsOf = memoizeWeak((dossier: Dossier) => searchTexts(dossier, words));
  const lineTextsOf = memoizeWeak((dossier: Dossier) => lineTexts(dossier, words));
  const surveys = memoizeWeak((dossier: Dossier) =>
    memoizeWeak((filters: Filters) => {
      const { events, figures } = columnsOf(dossier);
      const texts = textsOf(dossier);
      const query = queryOf(dossier, filters);
      const matching = matchingRowsOf(events, texts.events, filters, query);
      return {
        events: matching,
        counts: lazyValue(() => countRows(events.facets, matching)),
        selection: lazyValue(() => ({
          isAll: !isFiltered(filters),
          events: matchingIds(events, matching),
          figures: matchingIds(figures, matchingRowsOf(figures, texts.figures, filters, query)),
          lines: linesIn(dossier, filters, query),
        })),
      };
    }),
  );
  const linesIn = (dossier: Dossier, filters: Filters, query: Query) => {
    const lines = lineColumns(dossier);
    return matchingIds(lines, matchingRowsOf(lines, lineTextsOf(dossier), filters, query));
  };
  return {
    textsOf,

    /**
     * A record must have any of the chosen values of each group, and every word of the search. Takes time
     * proportional to the records. The result does not depend on their number.
     */
    select: (dossier: Dossier, filters: Filters): Selection => surveys(dossier)(filters).selection(),

    /** The events of `select`, for code that reads many of them. */
    matchingRows: (dossier: Dossier, filters: Filters): MatchingRows => surveys(dossier)(filters).events,

    countValues: (dossier: Dossier, filters: Filters): Counts => surveys(dossier)(filters).counts().values,

    /** By year, the events that would match if it were the only one chosen, though they start in an earlier one. */
    countSpanning: (dossier: Dossier, filters: Filters) => surveys(dossier)(filters).counts().spanning,
  };
}

/** The values that the events have. */
export const valuesOf = (dossier: Dossier, group: Group): readonly string[] => {
  const { values, groups } = columnsOf(dossier).events.facets;
  return values.filter((_, code) => groups[code] === group);
};

const matchingIds = <T>({ rowOf }: Columns<T>, { size, excludedBy }: MatchingRows): MatchingIds => ({
  size,
  has: (id) => {
    const row = rowOf().get(id);
    return row !== undefined && excludedBy[row] === 0;
  },
  *[Symbol.iterator]() {
    for (const [id, row] of rowOf()) if (excludedBy[row] === 0) yield id;
  },
});

const bitOf = (group: Group) => 1 << GROUPS.indexOf(group);
/** The bit of the search. */
const SEARCH = 1 << GROUPS.length;

// The loops over all rows here look up by index with a fallback that never applies: a checked look-up makes 100,000
// rows take ten times as long.

function matchingRowsOf<T>(
  { facets }: Columns<T>,
  texts: Chunked<readonly string[]>,
  filters: Filters,
  query: Query,
): MatchingRows {
  const { values, groups, starts, codes } = facets;
  const excludedBy = new Uint8Array(starts.length - 1);
  if (query.length > 0) {
    const hits = found(texts.value(), query);
    for (const [row, hit] of hits.entries()) excludedBy[row] = hit === 0 ? SEARCH : 0;
  }
  const asked = GROUPS.filter((group) => filters[group].length > 0).reduce(
    (bits, group) => bits | bitOf(group),
    0,
  );
  if (asked !== 0) {
    const isChosen = byGroup((group) => chosenBy(filters[group].filter((text) => readPair(text) === null)));
    /** By code, the bit of its group if it is chosen: a row that has it is not excluded by the group. */
    const satisfies = Uint8Array.from(groups, (group, code) =>
      isChosen[group](at(values, code)) ? bitOf(group) : 0,
    );
    let place = 0;
    for (let row = 0; row < excludedBy.length; row++) {
      let bits = (excludedBy[row] ?? 0) | asked;
      const end = starts[row + 1] ?? 0;
      for (; place < end; place++) bits &= ~(satisfies[codes[place] ?? 0] ?? 0);
      excludedBy[row] = bits;
    }
    for (const text of filters.person) admitPair(facets, readPair(text), excludedBy);
  }
  let size = 0;
  for (const bits of excludedBy) size += Number(bits === 0);
  return { size, excludedBy };
}

/** Clears the bit of the person group in the rows that have both people. */
function admitPair(
  { values, groups, starts, codes }: FacetColumns,
  pair: Pair | null,
  excludedBy: Uint8Array,
): void {
  if (pair === null) return;
  const wanted = [...values.keys()].filter(
    (code) => groups[code] === "person" && pair.includes(at(values, code)),
  );
  if (wanted.length < 2) return;
  for (let row = 0; row < excludedBy.length; row++) {
    const own = codes.subarray(starts[row], starts[row + 1]);
    if (wanted.every((code) => own.includes(code)))
      excludedBy[row] = (excludedBy[row] ?? 0) & ~bitOf("person");
  }
}

/**
 * By value, how many rows have it and are excluded by no other group and no search. Only the first year of a row
 * counts: the others are counted separately.
 */
function countRows({ values, groups, starts, codes }: FacetColumns, { excludedBy }: MatchingRows): AllCounts {
  const ownBits = Uint8Array.from(groups, bitOf);
  const isYear = groups.map((group) => group === "year");
  const counts = new Uint32Array(values.length);
  const spanning = new Uint32Array(values.length);
  let place = 0;
  for (let row = 0; row < excludedBy.length; row++) {
    const bits = excludedBy[row] ?? 0;
    const start = place;
    const end = starts[row + 1] ?? 0;
    for (; place < end; place++) {
      const code = codes[place] ?? 0;
      const isExcludedByOthers = (bits & ~(ownBits[code] ?? 0)) !== 0;
      if (isExcludedByOthers) continue;
      // Years are the first codes of a row.
      const into = place > start && isYear[code] === true ? spanning : counts;
      into[code] = (into[code] ?? 0) + 1;
    }
  }
  const byGroupOf = byGroup(() => new Map<string, number>());
  for (const [code, group] of groups.entries()) byGroupOf[group].set(at(values, code), at(counts, code));
  const spanningOf = new Map([...byGroupOf.year.keys()].map((year) => [year, 0]));
  for (const [code, count] of spanning.entries()) if (count > 0) spanningOf.set(at(values, code), count);
  return { values: byGroupOf, spanning: spanningOf };
}

/**
 * The ids of the events and figures that cite one of these paragraphs. Lines of text, which are no records, are
 * filtered by them. Takes time proportional to the citations.
 */
export function citingRecords(dossier: Dossier, citations: readonly Citation[]): readonly string[] {
  const ids = citations.flatMap(({ source, paragraph }) => {
    const { events, figures } = citing(dossier, source, paragraph);
    return [...events, ...figures].map(({ id }) => id);
  });
  return [...new Set(ids)];
}

const namesOf = memoizeWeak(({ people }: Dossier) =>
  searchNames([...people.values()].map(({ name }) => name)),
);

/** The phrases that a search looks for in that dossier. */
export const queryOf = (dossier: Dossier, { q }: Filters): Query =>
  q.trim() === "" ? [] : searchQuery(q, namesOf(dossier));
