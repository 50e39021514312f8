import { byGroup, eventFacets, type Facets, figureFacets, type Group } from "./facets";
import { perObject } from "./kept";
import type { Dossier } from "./model";
import { type SearchIndex, searchIndex } from "./search";
import { eventTexts, figureTexts } from "./texts";

/** A column of a few values each: those of row r are `codes[starts[r]]` to `codes[starts[r + 1] - 1]`. */
export interface Column {
  /** By code, in the order in which the rows name them. */
  readonly values: readonly string[];
  readonly starts: Uint32Array;
  readonly codes: Uint32Array;
}

/** What filters ask of records, as integers. A row is a record, in the dossier's order. */
export interface Columns {
  readonly ids: readonly string[];
  readonly groups: Readonly<Record<Group, Column>>;
  /** Made when it is first asked for. */
  readonly searched: () => SearchIndex;
}

/** Built once for a dossier. */
export const columnsOf = perObject(
  (dossier: Dossier): { readonly events: Columns; readonly figures: Columns } => ({
    events: columns(dossier.events, eventFacets, (event) => eventTexts(dossier, event)),
    figures: columns(
      dossier.figures,
      (figure) => figureFacets(dossier, figure),
      (figure) => figureTexts(dossier, figure),
    ),
  }),
);

function columns<T extends object>(
  records: ReadonlyMap<string, T>,
  facetsOf: (record: T) => Facets,
  textsOf: (record: T) => readonly string[],
): Columns {
  const rows = [...records.values()];
  const facets = rows.map(facetsOf);
  const index = perObject(() => searchIndex(rows.map(textsOf)));
  return {
    ids: [...records.keys()],
    groups: byGroup((group) => column(facets.map((offered) => offered[group]))),
    searched: () => index(rows),
  };
}

function column(rows: readonly (readonly string[])[]): Column {
  const codeOf = new Map<string, number>();
  const starts = new Uint32Array(rows.length + 1);
  const codes = rows.flatMap((values, row) => {
    // A kind that a figure has from two events counts once.
    const own = [...new Set(values)];
    starts[row + 1] = (starts[row] ?? 0) + own.length;
    return own.map((value) => {
      const code = codeOf.get(value) ?? codeOf.size;
      codeOf.set(value, code);
      return code;
    });
  });
  return { values: [...codeOf.keys()], starts, codes: Uint32Array.from(codes) };
}
