import { at } from "../at";

/** The most comparisons in one check: a file full of mistakes must not make it slow. */
const COMPARISONS = 300_000;

/** The candidate that was probably meant: the nearest, with at most one slip in three characters and two in all. */
export type Nearest = (word: string, candidates: Iterable<string>) => string | undefined;

/** Finds nothing more after too many comparisons. */
export function nearestFinder(): Nearest {
  let left = COMPARISONS;
  return (word, candidates) => {
    let most = Math.min(2, Math.floor(word.length / 3));
    let best: string | undefined;
    for (const candidate of candidates) {
      if (left <= 0) break;
      if (candidate === word || Math.abs(candidate.length - word.length) > most) continue;
      left -= 1;
      const slips = slipsBetween(word.toLowerCase(), candidate.toLowerCase());
      if (slips > most || (best !== undefined && slips === most)) continue;
      best = candidate;
      most = slips;
    }
    return best;
  };
}

/** Characters put in, left out, replaced, or swapped with the next one (Damerau–Levenshtein, each place once). */
export function slipsBetween(a: string, b: string): number {
  let before: readonly number[] = [];
  let row: readonly number[] = Array.from({ length: b.length + 1 }, (_, place) => place);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      next[j] = Math.min(
        at(row, j) + 1,
        at(next, j - 1) + 1,
        at(row, j - 1) + Number(a[i - 1] !== b[j - 1]),
        swapped ? at(before, j - 2) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    before = row;
    row = next;
  }
  return at(row, b.length);
}
