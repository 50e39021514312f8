import { byGroup, eventFacets, type Facets, figureFacets, type Group } from "./facets";
import { type Coded, type Inverted, inverted } from "./inverted";
import { type InSteps, inSteps, once, perObject } from "./kept";
import type { Dossier, DossierEvent, Figure } from "./model";
import { type SearchIndex, searchIndex } from "./searchIndex";
import { eventTexts, figureTexts } from "./texts";

/** A column of a few values each, by row and by value. */
export interface Column extends Coded, Inverted {
  /** By code, in the order in which the rows name them. */
  readonly values: readonly string[];
}

/** What filters ask of records, as integers. A row is a record, in the dossier's order. */
export interface Columns<T> {
  readonly records: readonly T[];
  readonly groups: Readonly<Record<Group, Column>>;
  /** The row of each id; made when it is first asked for, as is what is searched. */
  readonly rowOf: () => ReadonlyMap<string, number>;
  readonly searched: InSteps<SearchIndex>;
}

interface BothColumns {
  readonly events: Columns<DossierEvent>;
  readonly figures: Columns<Figure>;
}

/** Built once for a dossier, in time and room proportional to its records and their values. */
export const columnsInSteps = perObject((dossier: Dossier) => inSteps(() => bothColumns(dossier)));

export const columnsOf = (dossier: Dossier): BothColumns => columnsInSteps(dossier).value();

function* bothColumns(dossier: Dossier): Generator<void, BothColumns> {
  return {
    events: yield* columns(dossier.events, eventFacets, (event) => eventTexts(dossier, event)),
    figures: yield* columns(
      dossier.figures,
      (figure) => figureFacets(dossier, figure),
      (figure) => figureTexts(dossier, figure),
    ),
  };
}

/** Records gone through in one step. */
const MANY = 1_000;

function* columns<T>(
  all: ReadonlyMap<string, T>,
  facetsOf: (record: T) => Facets,
  textsOf: (record: T) => readonly string[],
): Generator<void, Columns<T>> {
  const records = [...all.values()];
  const making = byGroup(() => columnMaker(records.length));
  const groups = Object.values(byGroup((group) => group));
  for (const [row, record] of records.entries()) {
    const facets = facetsOf(record);
    for (const group of groups) making[group].add(facets[group]);
    if (row % MANY === MANY - 1) yield;
  }
  // Each takes a step of its own.
  for (const group of groups) {
    making[group].made();
    yield;
  }
  return {
    records,
    groups: byGroup((group) => making[group].made()),
    rowOf: once(() => new Map([...all.keys()].map((id, row) => [id, row]))),
    searched: inSteps(() => searchIndex(records, textsOf)),
  };
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
    made: once((): Column => {
      const coded = { starts, codes: Uint32Array.from(codes) };
      return { values: [...codeOf.keys()], ...coded, ...inverted(coded, codeOf.size) };
    }),
  };
}
