import type { Dossier, DossierEvent, Figure } from "../format/model";
import { type Chunked, chunked, lazyValue, memoizeWeak } from "../memo";
import { byGroup, eventFacets, type Facets, figureFacets, GROUPS, type Group } from "./facets";
import { type EncodedColumn, type InvertedIndex, invertedIndex } from "./invertedIndex";
import { type SearchIndex, searchIndex } from "./searchIndex";
import { eventTexts, figureTexts } from "./texts";

/** A column of a few values each, by row and by value. */
export interface Column extends EncodedColumn, InvertedIndex {
  /** By code, in the order in which the rows name them. */
  readonly values: readonly string[];
}

/** By group, the column of its values. */
export type Groups = Readonly<Record<Group, Column>>;

/** The columns of all groups in one: a group's codes there are those of its own column and its offset. */
export interface Together extends EncodedColumn {
  readonly offsets: Readonly<Record<Group, number>>;
  /** All codes are below it. */
  readonly limit: number;
}

/** What filters ask of records, as integers. A row is a record, in the dossier's order. */
export interface Columns<T> {
  readonly records: readonly T[];
  readonly groups: Groups;
  readonly together: () => Together;
  /** The row of each id; made when it is first asked for, as are what is searched and the columns in one. */
  readonly rowOf: () => ReadonlyMap<string, number>;
  readonly searched: Chunked<SearchIndex>;
}

/** The columns of a dossier: numbers and values alone, which can be sent from thread to thread. */
export interface BothGroups {
  readonly events: Groups;
  readonly figures: Groups;
}

/** Built once for a dossier, in time and room proportional to its records and their values. */
export const groupsOf = memoizeWeak(
  (dossier: Dossier): BothGroups => ({
    events: groups(dossier.events, eventFacets),
    figures: groups(dossier.figures, (figure) => figureFacets(dossier, figure)),
  }),
);

interface BothColumns {
  readonly events: Columns<DossierEvent>;
  readonly figures: Columns<Figure>;
}

export const columnsOf = memoizeWeak((dossier: Dossier): BothColumns => {
  const { events, figures } = groupsOf(dossier);
  return {
    events: columns(dossier.events, events, (event) => eventTexts(dossier, event)),
    figures: columns(dossier.figures, figures, (figure) => figureTexts(dossier, figure)),
  };
});

function columns<T>(
  all: ReadonlyMap<string, T>,
  ofGroups: Groups,
  textsOf: (record: T) => readonly string[],
): Columns<T> {
  const records = [...all.values()];
  return {
    records,
    groups: ofGroups,
    together: lazyValue(() => together(ofGroups, records.length)),
    rowOf: lazyValue(() => new Map([...all.keys()].map((id, row) => [id, row]))),
    searched: chunked(() => searchIndex(records, textsOf)),
  };
}

function groups<T>(all: ReadonlyMap<string, T>, facetsOf: (record: T) => Facets): Groups {
  const making = byGroup(() => columnMaker(all.size));
  for (const record of all.values()) {
    const facets = facetsOf(record);
    for (const group of GROUPS) making[group].add(facets[group]);
  }
  return byGroup((group) => making[group].made());
}

function together(groups: Groups, rows: number): Together {
  let limit = 0;
  const offsets = byGroup((group) => {
    const offset = limit;
    limit += groups[group].values.length;
    return offset;
  });
  const starts = new Uint32Array(rows + 1);
  const codes = new Uint32Array(GROUPS.reduce((sum, group) => sum + groups[group].codes.length, 0));
  let end = 0;
  for (let row = 0; row < rows; row++) {
    for (const group of GROUPS) {
      const own = groups[group];
      const ownEnd = own.starts[row + 1] ?? 0;
      for (let at = own.starts[row] ?? 0; at < ownEnd; at++)
        codes[end++] = offsets[group] + (own.codes[at] ?? 0);
    }
    starts[row + 1] = end;
  }
  return { offsets, limit, starts, codes };
}

function columnMaker(rows: number) {
  const codeOf = new Map<string, number>();
  const starts = new Uint32Array(rows + 1);
  const codes: number[] = [];
  /** By code, the row that had it last, from 1. */
  const seen: number[] = [];
  let row = 0;
  return {
    /** The next row's. */
    add: (values: readonly string[]) => {
      row++;
      for (const value of values) {
        const known = codeOf.get(value);
        const code = known ?? codeOf.size;
        if (known === undefined) codeOf.set(value, code);
        // A kind that a figure has from two events counts once.
        else if (seen[code] === row) continue;
        seen[code] = row;
        codes.push(code);
      }
      starts[row] = codes.length;
    },
    made: (): Column => {
      const coded = { starts, codes: Uint32Array.from(codes) };
      return { values: [...codeOf.keys()], ...coded, ...invertedIndex(coded, codeOf.size) };
    },
  };
}
