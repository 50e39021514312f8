/** Two people who must both take part, as the address and the filters write them: "ann~bob". */
export type Pair = readonly [string, string];

const BETWEEN = "~";

/** Null if the value is not a pair. Ids never contain the sign. */
export function readPair(text: string): Pair | null {
  const [first = "", second = "", ...more] = text.split(BETWEEN);
  return first !== "" && second !== "" && first !== second && more.length === 0 ? [first, second] : null;
}

/** A pair is written one way, whoever was chosen first. */
export const pairText = (pair: Pair): string => [...pair].sort().join(BETWEEN);

/** The ids that a chosen value is made of, each once: those around the sign, or the value. */
export const idsIn = (text: string): readonly string[] => [
  ...new Set(text.split(BETWEEN).filter((id) => id !== "")),
];

/** The two ways to filter by two chosen people. */
export interface PairChoice {
  /** The choice that either of them satisfies. */
  readonly either: readonly string[];
  /** The choice that needs both. */
  readonly both: readonly string[];
  readonly isBoth: boolean;
}

/** Null unless two people are chosen, one by one or as a pair. */
export function pairChoice(chosen: readonly string[]): PairChoice | null {
  const [first, second, ...more] = new Set(chosen.flatMap(idsIn));
  if (first === undefined || second === undefined || more.length > 0) return null;
  const both = [pairText([first, second])];
  return { either: [first, second], both, isBoth: chosen.join() === both.join() };
}
