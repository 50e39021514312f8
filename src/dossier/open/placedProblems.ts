import type { Problem } from "../format/problems";
import { placesOf, type TextPlace } from "./placesOf";

/** A problem, and where the value that it is about begins in the file. */
export interface PlacedProblem extends Problem, TextPlace {
  /** The JSON pointer of the record that is left out, if a reference to it is the only mistake; else null. */
  readonly because: string | null;
}

/** A problem without its place. */
export interface UnplacedProblem {
  readonly problem: Problem;
  readonly because?: string;
  /** The place that it is about, if not the value at its path. */
  readonly at?: TextPlace;
}

/**
 * Problems with their lines and columns, in the order of the file. An id that stands twice comes first, because others
 * may refer to the record that it was meant for; what follows from others comes last.
 */
export function placedProblems(text: string, findings: readonly UnplacedProblem[]): readonly PlacedProblem[] {
  if (findings.length === 0) return [];
  const sought = findings.flatMap(({ problem, at }) => (at ? [] : problem.path));
  const places = placesOf(text, sought);
  return findings
    .map(({ problem, because = null, at }): PlacedProblem => {
      const place = at ?? places.get(problem.path) ?? { line: 1, column: 1 };
      return { ...problem, ...place, because };
    })
    .sort((a, b) => rank(a) - rank(b) || a.line - b.line || a.column - b.column);
}

const rank = ({ because, cause }: PlacedProblem): number =>
  because !== null ? 2 : cause.code === "id-again" ? 0 : 1;
