import {
  type BoundWords,
  MOST_AFTER,
  MOST_BEFORE,
  NEGATIONS,
  negated,
  WORDS_AFTER,
  WORDS_BEFORE,
} from "./boundWords";
import { isNumberWord } from "./numberWord";
import { prefixBefore } from "./prefix";
import { afterHyphen, type Token, textAt, tokensOf, wordSet } from "./tokens";

export interface FoundBound extends BoundWords {
  /** The first token of the bound's words, or the one after them if they follow the number. */
  readonly edge: number;
}

type Tokens = readonly Token[];

/** May stand between the words of a bound and its number: "more than a whopping 30", "over the full 5 years". */
const BETWEEN = wordSet("a an the its their just only another total of full record some mere + − -");
const PARTICIPLE = /^\p{L}+ing$/u;
const MOST_BETWEEN = 3;

/** Right before them, words for a bound compare the number with another. */
const COMPARED = wordSet("% ％ percent pct point points times twice thrice fold");
const PARTS = wordSet("half third quarter");

/** Between a negation and what it turns round: "does not exceed", "not to be more than". */
const NEGATED_OVER = wordSet("to be been have has had any a by much significantly");

/** The bound in the words that end before a token, which begins the number or its currency. */
export function boundBefore(tokens: Tokens, at: number): FoundBound | null {
  const { edge } = prefixBefore(tokens, at);
  for (let between = 0; between <= MOST_BETWEEN; between++) {
    const end = edge - between;
    const found = endingAt(tokens, end);
    // "Some of the 30"
    if (found) return between > 0 && textAt(tokens, end) === "of" ? null : found;
    const text = textAt(tokens, end - 1);
    if (!BETWEEN.has(text) && !PARTICIPLE.test(text)) return null;
  }
  return null;
}

/** Whether a text ends in words that bound the number after them, and can mean nothing else. */
export function endsInBound(text: string): boolean {
  const tokens = tokensOf(text);
  if (tokens.at(-1)?.text === "between") return true;
  const last = tokens.length - (/^\p{Sc}$/u.test(tokens.at(-1)?.text ?? "") ? 1 : 0);
  const found = boundBefore(tokens, last);
  return found !== null && !found.isDoubtful;
}

/** The longest of the words that end there: "no more than" ends in "more than" as well. */
function endingAt(tokens: Tokens, end: number): FoundBound | null {
  for (let length = Math.min(MOST_BEFORE, end); length > 0; length--) {
    const start = end - length;
    const words = WORDS_BEFORE.get(textOf(tokens, start, end));
    // "Year-over-year", "twice as many as" and "the top 30" say nothing of a bound.
    if (!words || isHyphened(tokens, start) || isCompared(tokens, start) || isNoun(tokens, start)) continue;
    const negation = negationBefore(tokens, start);
    return negation === null ? { ...words, edge: start } : { ...negated(words), edge: negation };
  }
  return null;
}

/** "The top 30", "the past 30 days", "half past 10", but "sales top 30" and "rose past 30". */
function isNoun(tokens: Tokens, at: number): boolean {
  const before = textAt(tokens, at - 1);
  const isEither = textAt(tokens, at) === "top" || textAt(tokens, at) === "past";
  return isEither && (at === 0 || before.endsWith("'s") || BEFORE_NOUNS.has(before));
}
const BEFORE_NOUNS = wordSet("the a its his her their our in of over among every these all half quarter");

/** "Twice as many as 30", "20% more than 30", "fell 5% over 3 years". */
function isCompared(tokens: Tokens, at: number): boolean {
  const before = textAt(tokens, at - 1);
  return COMPARED.has(before) || (textAt(tokens, at) === "as" && PARTS.has(before));
}

function negationBefore(tokens: Tokens, start: number): number | null {
  for (let at = start - 1; at >= Math.max(0, start - 3); at--) {
    const text = textAt(tokens, at);
    if (NEGATIONS.has(text) || text.endsWith("n't")) return at;
    if (!NEGATED_OVER.has(text)) return null;
  }
  return null;
}

const isHyphened = (tokens: Tokens, at: number): boolean => afterHyphen(tokens, at - 1) === at;

const BEGINS_BOUND = wordSet("or and at");
/** Without a blank before it: "30+", "30-plus". */
const JOINED = wordSet("+ ＋ -");
/** Before a noun they say nothing of the number: "30 minimum wages". */
const BEFORE_NOUN = wordSet("plus odd minimum maximum");

/** The bound in the words after a number and its unit. Up to two words of what is counted may stand between. */
export function boundAfter(tokens: Tokens, at: number): FoundBound | null {
  for (let between = 0; between <= 2; between++) {
    const start = at + between;
    const found = beginningAt(tokens, start, between > 0);
    if (found) return found;
    const token = tokens[start];
    if (token?.kind !== "word" || BEGINS_BOUND.has(token.text)) return null;
  }
  return null;
}

function beginningAt(tokens: Tokens, start: number, isApart: boolean): FoundBound | null {
  for (let length = Math.min(MOST_AFTER, tokens.length - start); length > 0; length--) {
    const text = textOf(tokens, start, start + length);
    const words = WORDS_AFTER.get(text);
    if (!words) continue;
    if (JOINED.has(textAt(tokens, start)) && !tokens[start]?.joined) continue;
    if (isApart && !text.startsWith("or ")) continue;
    // "5 plus 3" is a sum; "1,000 and below 1,500" and "12 or more than 194" begin the next number's bound.
    const next = tokens[start + length];
    if (next?.text === "than" || next?.kind === "digits" || isNumberWord(next?.text ?? "")) continue;
    if (BEFORE_NOUN.has(text) && next?.kind === "word") continue;
    return { ...words, edge: start + length };
  }
  return null;
}

const textOf = (tokens: Tokens, start: number, end: number): string =>
  tokens
    .slice(start, end)
    .map(({ text }) => text)
    .join(" ");
