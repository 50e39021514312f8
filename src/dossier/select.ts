import { type Column, type Columns, columnsOf } from "./columns";
import { byGroup, type Filters, GROUPS, type Group } from "./facets";
import { perObject } from "./kept";
import { type Dossier, need } from "./model";
import type { Citation } from "./schema";
import { found, type Query, searchQuery } from "./search";
import { chosenBy } from "./spans";

/** What the filters leave: ids. */
export interface Selection {
  readonly events: ReadonlySet<string>;
  readonly figures: ReadonlySet<string>;
}

/** How many events each value would leave. */
export type Counts = Readonly<Record<Group, ReadonlyMap<string, number>>>;

/** Within a group any of the chosen values, between groups all of them, and every word of the search. */
export const select = (dossier: Dossier, filters: Filters): Selection =>
  surveys(dossier)(filters).selection();

/** How many events each value would leave, given the other groups and the search. */
export const countValues = (dossier: Dossier, filters: Filters): Counts => surveys(dossier)(filters).counts();

/** The values that the events have. */
export const valuesOf = (dossier: Dossier, group: Group): readonly string[] =>
  columnsOf(dossier).events.groups[group].values;

const surveys = perObject((dossier: Dossier) =>
  perObject((filters: Filters) => {
    const { events, figures } = columnsOf(dossier);
    const query = queryOf(dossier, filters);
    const surveyed = survey(events, filters, query);
    const counts = byGroup((group) => named(events.groups[group], surveyed.counts[group]));
    let selection: Selection | null = null;
    return {
      counts: () => counts,
      selection: () => {
        selection ??= {
          events: left(events, surveyed),
          figures: left(figures, survey(figures, filters, query)),
        };
        return selection;
      },
    };
  }),
);

const left = ({ ids }: Columns, { failed }: Survey) => new Set(ids.filter((_, row) => failed[row] === 0));

const named = ({ values }: Column, counts: Uint32Array) =>
  new Map(values.map((value, code) => [value, counts[code] ?? 0]));

interface Survey {
  /** By row: 0 where it is left, else a bit for each group that leaves it out; all bits where the search does. */
  readonly failed: Uint8Array;
  /** By code: the rows that have the value, and that the other groups and the search leave. */
  readonly counts: Readonly<Record<Group, Uint32Array>>;
}

const SEARCH_FAILED = 2 ** GROUPS.length - 1;

/** All groups in one pass: a row that one group alone leaves out still counts in that group. */
function survey({ ids, groups, searched }: Columns, filters: Filters, query: Query): Survey {
  const columns = GROUPS.map((group, at) => {
    const { values, starts, codes } = groups[group];
    const isChosen = chosenBy(filters[group]);
    const chosen = Uint8Array.from(values, (value) => Number(isChosen(value)));
    return {
      bit: 1 << at,
      asks: filters[group].length > 0,
      starts,
      codes,
      chosen,
      counts: new Uint32Array(values.length),
    };
  });
  const hits = query.length === 0 ? null : found(searched(), query);
  const failed = new Uint8Array(ids.length);
  for (let row = 0; row < ids.length; row++) {
    if (hits?.[row] === 0) {
      failed[row] = SEARCH_FAILED;
      continue;
    }
    let out = 0;
    for (const { bit, asks, starts, codes, chosen } of columns) {
      if (!asks) continue;
      const end = starts[row + 1] ?? 0;
      let at = starts[row] ?? 0;
      while (at < end && chosen[codes[at] ?? 0] === 0) at++;
      if (at === end) out |= bit;
    }
    failed[row] = out;
    for (const { bit, starts, codes, counts } of columns) {
      if (out !== 0 && out !== bit) continue;
      const end = starts[row + 1] ?? 0;
      for (let at = starts[row] ?? 0; at < end; at++) {
        const code = codes[at] ?? 0;
        counts[code] = (counts[code] ?? 0) + 1;
      }
    }
  }
  return { failed, counts: byGroup((group) => columns[GROUPS.indexOf(group)]?.counts ?? new Uint32Array()) };
}

/** Whether what is left still cites one of these paragraphs: texts that are no events of their own go by it. */
export function citesWhatIsLeft(
  dossier: Dossier,
  selection: Selection,
  citations: readonly Citation[],
): boolean {
  const cited = citedBy(dossier)(selection);
  return citations.some((citation) => cited.has(paragraphOf(citation)));
}

const paragraphOf = ({ source, paragraph }: Citation) => `${source}:${paragraph}`;

/** The paragraphs that the records of a selection cite. */
const citedBy = perObject(({ events, figures }: Dossier) =>
  perObject((selection: Selection): ReadonlySet<string> => {
    const cited = new Set<string>();
    const add = ({ citations }: { readonly citations: readonly Citation[] }) => {
      for (const citation of citations) cited.add(paragraphOf(citation));
    };
    for (const id of selection.events) add(need(events, id));
    for (const id of selection.figures) add(need(figures, id));
    return cited;
  }),
);

const peopleOf = perObject(({ people }: Dossier) => [...people.values()].map(({ name }) => name));

const queryOf = (dossier: Dossier, { q }: Filters): Query =>
  q.trim() === "" ? [] : searchQuery(q, peopleOf(dossier));
