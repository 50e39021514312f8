import type { Bound } from "../format/lists";

interface BoundWords {
  readonly words: readonly string[];
  /** What a number with these words before it may be typed as. */
  readonly bounds: readonly Bound[];
  /** The words have other meanings too: "argued over 5%", "talked about 5 trips". */
  readonly doubtful?: true;
}

const BOUND_WORDS: readonly BoundWords[] = [
  { words: ["more than", "greater than", ">"], bounds: ["more-than"] },
  { words: ["over", "above", "exceeding"], bounds: ["more-than"], doubtful: true },
  { words: ["at least", "no less than", "no fewer than", "not less than", "≥"], bounds: ["at-least"] },
  { words: ["less than", "fewer than", "<"], bounds: ["less-than"] },
  { words: ["under", "below"], bounds: ["less-than"], doubtful: true },
  { words: ["at most", "no more than", "not more than", "≤"], bounds: ["at-most"] },
  { words: ["up to"], bounds: ["at-most"], doubtful: true },
  { words: ["nearly", "almost"], bounds: ["about", "less-than"] },
  { words: ["roughly", "approximately", "an estimated", "~", "≈"], bounds: ["about"] },
  { words: ["about", "around", "some", "close to"], bounds: ["about"], doubtful: true },
];

/** A bare number may be a round one: articles seldom say. A bound on one side is never silent. */
const BARE: readonly Bound[] = ["exact", "about"];

const ENDINGS = BOUND_WORDS.map(({ words, bounds, doubtful = false }) => ({
  ending: endingIn(words),
  bounds,
  doubtful,
}));

/**
 * What a number may be typed as, from the text before and after it: "more than $" … is "more-than" only,
 * … " times or more" is "at-least" only, nothing is "exact" or "about".
 */
export function boundsAround(before: string, after: string): readonly Bound[] {
  const [, more] = /^(?:\s+[\p{L}-]+){0,2}\s+or\s+(more|less|fewer)(?!\p{L})/iu.exec(after) ?? [];
  if (more !== undefined) return more.toLowerCase() === "more" ? ["at-least"] : ["at-most"];
  if (after.startsWith("+")) return ["at-least"];
  return longestEnding(before)?.bounds ?? BARE;
}

/** Whether a text ends in words that bound the number after them, and can mean nothing else. */
export function endsInBound(text: string): boolean {
  const found = longestEnding(text);
  return found !== undefined && !found.doubtful;
}

/** "no more than" ends in "more than" as well: the longer one counts. */
function longestEnding(text: string) {
  const found = ENDINGS.flatMap(({ ending, ...rest }) => {
    const match = ending.exec(text);
    return match === null ? [] : [{ ...rest, index: match.index }];
  });
  return found.sort((a, b) => a.index - b.index)[0];
}

/** Between the words and the number there may be an article, a currency and a sign: "over a US$". */
function endingIn(words: readonly string[]): RegExp {
  const spaced = words.map((word) => word.replaceAll(" ", String.raw`\s+`)).join("|");
  return new RegExp(
    String.raw`(?<![\p{L}\p{N}\p{M}-])(?:${spaced})\s*(?:(?<=\s)(?:an?|the)\s+)?(?:\p{Lu}{0,3}\p{Sc})?[+−-]?$`,
    "iu",
  );
}
