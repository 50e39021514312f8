import { type Exact, HUNDRED, isLess, isSame, ONE, over, plus, times } from "./exact";
import { isPartOfYear, unreadAt } from "./noQuantity";
import { isNumberWord } from "./numberWord";
import { prefixAt, prefixBefore } from "./prefix";
import { type Single, singleAt } from "./single";
import { isHyphen, type Token, textAt, wordSet } from "./tokens";
import type { ProseUnit } from "./unit";

type Tokens = readonly Token[];

const LINKS = wordSet("to through");
const DASHES = wordSet("- – — ~ ～ ‐ ‑");

/** Both ends of a range, and the number that it ends with. */
export interface Range {
  readonly low: Exact;
  readonly high: Exact;
  readonly last: Single;
}

/** What looks like a range and is none, and the token after it. */
interface NoRange {
  readonly low: null;
  readonly next: number;
}

/**
 * The range that begins with a number: "between 5 and 10 million", "$5 to $10 billion", "8 to 9 percent", "20–25%",
 * "two or three million". Null if there is none. None can be told in "20-5", in "20 or 30", and from below zero to
 * above it.
 */
export function rangeFrom(tokens: Tokens, first: Single): Range | NoRange | null {
  const linkAt = first.next + (isHanging(tokens, first.next) ? 1 : 0);
  const link = textAt(tokens, linkAt);
  const sign = prefixBefore(tokens, first.start);
  const at = tokens[sign.edge - 1]?.text === "the" ? sign.edge - 2 : sign.edge - 1;
  const before = tokens[at]?.text;
  const isDash = DASHES.has(link);
  const isOr = link === "or";
  const isLinked = isDash || isOr || LINKS.has(link) || (before === "between" && link === "and");
  if (!isLinked || (before === "from" && moves(tokens, at - 1))) return null;
  // "third-quarter sales"
  if (isPartOfYear(tokens, linkAt + 1)) return null;
  const the = tokens[linkAt + 1]?.text === "the" ? 1 : 0;
  const secondSign = prefixAt(tokens, linkAt + 1 + the);
  const second = singleAt(tokens, secondSign.edge);
  const none = { low: null, next: Math.max(second?.next ?? 0, unreadAt(tokens, linkAt + 1)) };
  if (!second) return isDash && isNumberWord(textAt(tokens, linkAt + 1)) ? none : null;
  if (!isSameUnit(first.unit, second.unit) || second.kind !== first.kind) return isDash ? none : null;
  if (sign.isNegative && !secondSign.isNegative) return none;
  const low = lowerOf(first, second);
  if (isLess(low, second.value))
    return !isOr || isNext(low, second) ? { low, high: second.value, last: second } : none;
  // From −32 to −20 is a fall by 20 to 32.
  if (sign.isNegative && isLess(second.value, first.value))
    return { low: second.value, high: first.value, last: second };
  return isDash || (isOr && isOneMore(first, second)) ? none : null;
}

/** The hyphen of "10- to 15-minute" and "two- or three-day". */
function isHanging(tokens: Tokens, at: number): boolean {
  const link = tokens[at + 1];
  return isHyphen(tokens[at]) && link?.joined === false && (link.text === "or" || LINKS.has(link.text));
}

/**
 * "Two or three million" is a range, for there is none between. "20 or 30" may be that, or one of two that are meant.
 */
function isNext(low: Exact, { value, magnitude, isHundreds }: Single): boolean {
  const next = (step: Exact) => isSame(plus(low, step), value) && over(low, step).bottom === 1n;
  return next(magnitude) || (isHundreds && next(times(magnitude, HUNDRED)));
}

/** "A million or two", "a dozen or two". */
const isOneMore = (first: Single, { unit }: Single): boolean => isLess(ONE, first.magnitude) && unit === null;

function isSameUnit(a: ProseUnit | null, b: ProseUnit | null): boolean {
  if (a === null || b === null) return true;
  if (a.kind === "currency" && b.kind === "currency") return a.codes.some((code) => b.codes.includes(code));
  return a.kind === b.kind && (a.kind !== "measure" || (b.kind === "measure" && a.name === b.name));
}

/** "rose from 5 to 10 million" is a change, and no range. */
const MOVES = wordSet(
  "rose risen rise rises rising fell fallen fall falls falling grew grown grow grows growing jumped jump up down cut raised lowered increased increase decreased decrease dropped drop declined decline climbed slid went gone change changed increases increasing decreases decreasing drops dropping declines declining climb climbs climbing slides slide gained gain gains gaining lost surged surge surging soared soaring swelled swelling expanded expanding shrank shrunk shrinking narrowed widened plunged plunging tumbled tumbling sank slumped slipped dipped improved worsened doubled tripled quadrupled halved moved moving shifted revised trimmed slashed lifted boosted hiked upgraded downgraded extended reduced reducing lowering raising cutting jumps jumping go goes",
);

function moves(tokens: Tokens, at: number): boolean {
  for (let index = at; index > at - MOST_WORDS && tokens[index]?.kind === "word"; index -= 1)
    if (MOVES.has(textAt(tokens, index))) return true;
  return false;
}

/** "Increased its quarterly dividend from 5 to 10 cents" */
const MOST_WORDS = 8;

/**
 * The lower end, in the magnitude of the upper one if it names none of its own: 5 in "$5 to $10 billion", and in "five
 * to six hundred".
 */
function lowerOf(first: Single, second: Single): Exact {
  const { magnitude, coefficient, isHundreds } = second;
  if (isLess(ONE, first.magnitude) || !isLess(first.value, coefficient)) return first.value;
  const inHundreds = isHundreds && isLess(times(first.value, HUNDRED), coefficient);
  return times(first.value, inHundreds ? times(magnitude, HUNDRED) : magnitude);
}
