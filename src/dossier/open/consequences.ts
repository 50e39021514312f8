import { pointerKeys } from "../format/pointerKeys";
import { pointer, type RecordRef } from "../format/problems";
import type { PlacedProblem } from "./placedProblems";

/** What is left out with a record that has a mistake, because it refers to that record, directly or through others. */
export interface Consequence {
  /** The record with the mistake. */
  readonly of: RecordRef;
  /** A problem for each record, or part of the header, that goes with it. */
  readonly problems: readonly PlacedProblem[];
}

/** The mistakes, and what follows from each, in the order of the problems. */
export function consequencesIn(problems: readonly PlacedProblem[]): {
  readonly mistakes: readonly PlacedProblem[];
  readonly consequences: readonly Consequence[];
} {
  const mistakes = problems.filter(({ because }) => because === null);
  const broken = new Map(
    mistakes.flatMap(({ record }) => (record ? [[placeOf(record), record] as const] : [])),
  );
  const reasons = new Map<string, string>();
  for (const { path, because } of problems) {
    if (because !== null) reasons.set(pointer(...pointerKeys(path).slice(0, 2)), because);
  }
  const groups = new Map<RecordRef, PlacedProblem[]>();
  for (const problem of problems) {
    const of = problem.because === null ? undefined : broken.get(firstReason(problem.because, reasons));
    if (of === undefined) continue;
    const group = groups.get(of);
    if (group) group.push(problem);
    else groups.set(of, [problem]);
  }
  return { mistakes, consequences: [...groups].map(([of, all]) => ({ of, problems: all })) };
}

const placeOf = ({ list, index }: RecordRef): string => pointer(list, index);

/** What follows from a record never comes back to it, so the way ends. */
function firstReason(path: string, reasons: ReadonlyMap<string, string>): string {
  let first = path;
  for (let because = reasons.get(first); because !== undefined; because = reasons.get(first)) first = because;
  return first;
}
