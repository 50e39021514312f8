import type { Dossier } from "../dossier/format/model";
import { memoizeWeak } from "../dossier/memo";
import { byGroup, type Filters, type Group, NO_FILTERS } from "../dossier/query/facets";
import { chosenBy } from "../dossier/query/spans";
import { countSpanning, countValues } from "./selection";

/** A value of a group that a click chooses. */
export interface Chip {
  readonly value: string;
  /** How many events it would leave; for a year, those that start in it. */
  readonly count: number;
  /** For a year, how many more it would leave that start earlier. */
  readonly spanning: number;
  /** The same without any filter. */
  readonly most: number;
  readonly mostSpanning: number;
  readonly pressed: boolean;
  /** Whether it would leave nothing: it can be removed, but not chosen. */
  readonly disabled: boolean;
  /** Whether it is shown only while it is pressed. */
  readonly passing: boolean;
}

/** The number of a year's chip: all events that touch it. Values of other groups span nothing. */
export const touching = ({ count, spanning }: Pick<Chip, "count" | "spanning">): number => count + spanning;

/** The same without any filter. */
export const mostTouching = ({ most, mostSpanning }: Pick<Chip, "most" | "mostSpanning">): number =>
  most + mostSpanning;

/** With more values than this, not all of a group are chips. */
export const FEW = 12;
/** With more than this, the hidden ones are not in the page either. */
const MANY = 300;

/** The chips of each group in their places, which no filter changes. */
export const chipsOf = memoizeWeak((dossier: Dossier) =>
  memoizeWeak((filters: Filters): Readonly<Record<Group, readonly Chip[]>> => {
    const chipOf = makerOf(dossier)(filters);
    return byGroup((group) => {
      const { values, always } = groupsOf(dossier)[group];
      const isChosen = chosenBy(filters[group]);
      const isThere = (value: string) => values.length <= MANY || always.has(value) || isChosen(value);
      return values.filter(isThere).map((value) => chipOf(group, value));
    });
  }),
);

/** The chip of any value, also of one that is not among the chips of its group. */
export const chipOf = (dossier: Dossier, filters: Filters, group: Group, value: string): Chip =>
  makerOf(dossier)(filters)(group, value);

const makerOf = memoizeWeak((dossier: Dossier) =>
  memoizeWeak((filters: Filters) => {
    const counts = countValues(dossier, filters);
    const spanningOf = countSpanning(dossier, filters);
    const allSpanning = countSpanning(dossier, NO_FILTERS);
    const isChosen = byGroup((group) => chosenBy(filters[group]));
    return (group: Group, value: string): Chip => {
      const { all, always } = groupsOf(dossier)[group];
      const count = counts[group].get(value) ?? 0;
      const spanning = group === "year" ? (spanningOf.get(value) ?? 0) : 0;
      const pressed = isChosen[group](value);
      return {
        value,
        count,
        spanning,
        most: all.get(value) ?? 0,
        mostSpanning: group === "year" ? (allSpanning.get(value) ?? 0) : 0,
        pressed,
        disabled: !pressed && count + spanning === 0,
        passing: !always.has(value),
      };
    };
  }),
);

/** The values of a group in the order of the chips: years ascending, sources and kinds as in the dossier, others by count. */
export const valuesInOrder = (dossier: Dossier, group: Group): readonly string[] =>
  groupsOf(dossier)[group].values;

const groupsOf = memoizeWeak((dossier: Dossier) =>
  byGroup((group) => {
    const all = countValues(dossier, NO_FILTERS)[group];
    const values = inOrder(dossier, group, all);
    return { values, all, always: alwaysShown(values, all) };
  }),
);

function inOrder(dossier: Dossier, group: Group, all: ReadonlyMap<string, number>): readonly string[] {
  const values = [...all.keys()];
  if (group === "year") return values.sort((a, b) => Number(a) - Number(b));
  if (group === "source") return [...dossier.sources.keys()].filter((id) => all.has(id));
  if (group === "kind") return [...dossier.kinds.keys()].filter((id) => all.has(id));
  return byCount(values, all);
}

/**
 * The values that are always chips: all if they are few, else the dozen with most events.
 * @param counts without any filter, so that a chip keeps its place when another one is pressed
 */
export const alwaysShown = (
  values: readonly string[],
  counts: ReadonlyMap<string, number>,
): ReadonlySet<string> => new Set(values.length <= FEW ? values : byCount(values, counts).slice(0, FEW));

/** Most events first; ties keep their order. */
export const byCount = (values: readonly string[], counts: ReadonlyMap<string, number>): readonly string[] =>
  values.toSorted((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
