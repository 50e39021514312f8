import type { Dossier } from "../dossier/format/model";
import type { Filters } from "../dossier/query/facets";
import { pairChoice } from "../dossier/query/pairs";
import { matchingRows } from "./selection";

/** The two ways to filter by two chosen people. */
export const PAIR_SIDES = ["either", "both"] as const;
type PairSide = (typeof PAIR_SIDES)[number];

interface Side {
  /** The values of the person group that it stands for. */
  readonly values: readonly string[];
  /** How many events it would leave. */
  readonly count: number;
  readonly pressed: boolean;
  readonly disabled: boolean;
}

export type PairShown = Readonly<Record<PairSide, Side>>;

/** The ways in which two chosen people can be meant; null unless two are chosen. */
export function pairShown(dossier: Dossier, filters: Filters): PairShown | null {
  const choice = pairChoice(filters.person);
  if (choice === null) return null;
  const side = (values: readonly string[], pressed: boolean): Side => {
    const count = matchingRows(dossier, { ...filters, person: values }).size;
    return { values, count, pressed, disabled: !pressed && count === 0 };
  };
  return { either: side(choice.either, !choice.isBoth), both: side(choice.both, choice.isBoth) };
}
