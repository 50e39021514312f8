import { type Exact, isLess, over, times } from "./exact";
import { isNumberWord } from "./numberWord";
import { type Single, singleAt } from "./single";
import type { Token } from "./tokens";
import type { ProseUnit } from "./unit";

type Tokens = readonly Token[];

const LINK = /^(?:to|through|[-–—~～‐‑])$/;

/**
 * The other end of a range: "between 5 and 10 million", "$5 to $10 billion", "8 to 9 percent", "20–25%". Null if none
 * begins at the number, "unread" for what only looks like one: "20-5".
 */
export function rangeFrom(tokens: Tokens, first: Single): Single | "unread" | null {
  const link = tokens[first.next];
  if (!link) return null;
  const at = tokens[first.start - 1]?.text === "the" ? first.start - 2 : first.start - 1;
  const before = tokens[at]?.text;
  const isLinked = LINK.test(link.text) || (before === "between" && link.text === "and");
  if (!isLinked || (before === "from" && moves(tokens, at - 1))) return null;
  const isDash = /^[-–—~～‐‑]$/.test(link.text);
  const the = tokens[first.next + 1]?.text === "the" ? 1 : 0;
  const second = singleAt(tokens, first.next + 1 + the);
  if (!second) return isDash && isNumberWord(tokens[first.next + 1]?.text ?? "") ? "unread" : null;
  if (!isSameUnit(first.unit, second.unit)) return null;
  if (second.kind === first.kind && isLess(lowerOf(first, second), second.value)) return second;
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

/** The lower end, in the magnitude of the upper one if it names none of its own: 5 in "$5 to $10 billion". */
export function lowerOf(first: Single, second: Single): Exact {
  const isShared =
    second.hasMagnitude && !first.hasMagnitude && isLess(first.coefficient, second.coefficient);
  return isShared ? times(first.value, over(second.value, second.coefficient)) : first.value;
}
