import type { Dossier, DossierEvent, Figure } from "../format/model";
import { lazyValue, memoizeWeak } from "../memo";
import { eventFacets, type Facets, figureFacets, GROUPS, type Group } from "./facets";

/**
 * The filter values of records as integers: each value of each group has a code. A row is a record, in the
 * dossier's order. Only numbers and texts, so that a worker can send them.
 */
export interface FacetColumns {
  /** By code, in the order in which the rows name them. */
  readonly values: readonly string[];
  readonly groups: readonly Group[];
  /** The codes of row r are `codes[starts[r]]` to `codes[starts[r + 1] - 1]`, each once. */
  readonly starts: Uint32Array;
  readonly codes: Uint32Array;
}

/** What filters need to know about records. */
export interface Columns<T> {
  readonly records: readonly T[];
  readonly facets: FacetColumns;
  /** The row of each id. It is computed when it is first asked for. */
  readonly rowOf: () => ReadonlyMap<string, number>;
}

export interface Both<E, F> {
  readonly events: E;
  readonly figures: F;
}

/** Built once for a dossier, in time and memory proportional to its records and their values. */
export const facetColumnsOf = memoizeWeak(
  (dossier: Dossier): Both<FacetColumns, FacetColumns> => ({
    events: facetColumns(dossier.events, eventFacets),
    figures: facetColumns(dossier.figures, (figure) => figureFacets(dossier, figure)),
  }),
);

export const columnsOf = memoizeWeak((dossier: Dossier): Both<Columns<DossierEvent>, Columns<Figure>> => {
  const { events, figures } = facetColumnsOf(dossier);
  return {
    events: columns(dossier.events, events),
    figures: columns(dossier.figures, figures),
  };
});

export function columns<T>(all: ReadonlyMap<string, T>, facets: FacetColumns): Columns<T> {
  return {
    records: [...all.values()],
    facets,
    rowOf: lazyValue(() => new Map([...all.keys()].map((id, row) => [id, row]))),
  };
}

export function facetColumns<T>(all: ReadonlyMap<string, T>, facetsOf: (record: T) => Facets): FacetColumns {
  const codeOf = new Map<Group, Map<string, number>>(GROUPS.map((group) => [group, new Map()]));
  const values: string[] = [];
  const groups: Group[] = [];
  const starts = [0];
  const codes: number[] = [];
  for (const record of all.values()) {
    const facets = facetsOf(record);
    for (const [group, known] of codeOf) {
      for (const value of new Set(facets[group])) {
        let code = known.get(value);
        if (code === undefined) {
          code = values.length;
          known.set(value, code);
          values.push(value);
          groups.push(group);
        }
        codes.push(code);
      }
    }
    starts.push(codes.length);
  }
  return { values, groups, starts: Uint32Array.from(starts), codes: Uint32Array.from(codes) };
}
