import { type Exact, HUNDRED, isLess, ONE, times } from "./exact";
import { isNumberWord } from "./numberWord";
import { prefixAt, prefixBefore } from "./prefix";
import { type Single, singleAt } from "./single";
import { type Token, textAt } from "./tokens";
import type { ProseUnit } from "./unit";

type Tokens = readonly Token[];

const LINKS = ["to", "through"];
const DASHES = ["-", "–", "—", "~", "～", "‐", "‑"];

/** Both ends of a range, and the number that it ends with. */
interface Range {
  readonly low: Exact;
  readonly high: Exact;
  readonly last: Single;
}

/**
 * The range that begins with a number: "between 5 and 10 million", "$5 to $10 billion", "8 to 9 percent", "20–25%". Null
 * if there is none, "unread" for what only looks like one: "20-5", and for one from below zero to above it.
 */
export function rangeFrom(tokens: Tokens, first: Single): Range | "unread" | null {
  const link = tokens[first.next];
  if (!link) return null;
  const sign = prefixBefore(tokens, first.start);
  const at = tokens[sign.edge - 1]?.text === "the" ? sign.edge - 2 : sign.edge - 1;
  const before = tokens[at]?.text;
  const isDash = DASHES.includes(link.text);
  const isLinked = isDash || LINKS.includes(link.text) || (before === "between" && link.text === "and");
  if (!isLinked || (before === "from" && moves(tokens, at - 1))) return null;
  const the = tokens[first.next + 1]?.text === "the" ? 1 : 0;
  const secondSign = prefixAt(tokens, first.next + 1 + the);
  const second = singleAt(tokens, secondSign.edge);
  if (!second) return isDash && isNumberWord(textAt(tokens, first.next + 1)) ? "unread" : null;
  if (!isSameUnit(first.unit, second.unit) || second.kind !== first.kind) return isDash ? "unread" : null;
  if (sign.isNegative && !secondSign.isNegative) return "unread";
  const low = lowerOf(first, second);
  if (isLess(low, second.value)) return { low, high: second.value, last: second };
  // From −32 to −20 is a fall by 20 to 32.
  if (sign.isNegative && isLess(second.value, first.value))
    return { low: second.value, high: first.value, last: second };
  return isDash ? "unread" : null;
}

function isSameUnit(a: ProseUnit | null, b: ProseUnit | null): boolean {
  if (a === null || b === null) return true;
  if (a.kind === "currency" && b.kind === "currency") return a.codes.some((code) => b.codes.includes(code));
  return a.kind === b.kind && (a.kind !== "measure" || (b.kind === "measure" && a.name === b.name));
}

/** "rose from 5 to 10 million" is a change, and no range. */
const MOVES =
  /^(?:rose|risen|rise|rises|rising|fell|fallen|fall|falls|falling|grew|grown|grow|grows|growing|jumped|jump|up|down|cut|raised|lowered|increased|increase|decreased|decrease|dropped|drop|declined|decline|climbed|slid|went|gone|change|changed)$/;

function moves(tokens: Tokens, at: number): boolean {
  return tokens.slice(Math.max(0, at - 2), at + 1).some(({ text }) => MOVES.test(text));
}

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
