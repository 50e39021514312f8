/** Digits and words of a text that are no quantity, or none that the grammar can read. */

import { magnitudeAt } from "./magnitude";
import { isNumberWord } from "./numberWord";
import { ORDINAL } from "./numberWords";
import { type Token, textAt } from "./tokens";
import { unitAfter } from "./unit";

type Tokens = readonly Token[];

/** "the one", "each one": not a number. */
const BEFORE_PRONOUN =
  /^(?:the|this|that|which|each|every|no|any|another|other|only|last|next|right|wrong|first)$/;

const MONTH =
  /^(?:jan|january|feb|february|mar|march|apr|april|may|june|july|aug|august|sept?|september|oct|october|nov|november|dec|december)$/;
const BEFORE_YEAR = /^(?:in|since|by|until|till|from|of|during|through|before|after|and|early|late|mid)$/;

/** The token after a "one" that stands for something; null if none is there. */
export function pronounAt(tokens: Tokens, at: number): number | null {
  return tokens[at]?.text === "one" && BEFORE_PRONOUN.test(textAt(tokens, at - 1)) ? at + 1 : null;
}

/** The token after a date's day or year that begins there, null if none does. */
export function dateAt(tokens: Tokens, at: number): number | null {
  const token = tokens[at];
  if (token?.kind !== "digits" || !/^\d{1,4}$/.test(token.text)) return null;
  const dot = tokens[at - 1]?.text === "." || tokens[at - 1]?.text === ",";
  const before = textAt(tokens, at - (dot ? 2 : 1));
  const isDay = /^\d{1,2}$/.test(token.text);
  if (isDay && MONTH.test(before) && !isQuantity(tokens, at)) return at + 1;
  if (isDay && MONTH.test(textAt(tokens, at + 1)) && tokens[at + 1]?.text !== "may") return at + 1;
  if (!/^(?:1[5-9]|20)\d\d$/.test(token.text) || isQuantity(tokens, at)) return null;
  const isAfterDay = dot && /^\d{1,2}$/.test(before);
  // "In 2023 or 2024", "from 2016 to 2018".
  const isAfterYear = /^(?:or|to|through|[-–])$/.test(before) && dateAt(tokens, at - 2) === at - 1;
  return isAfterDay || MONTH.test(before) || BEFORE_YEAR.test(before) || isAfterYear ? at + 1 : null;
}

/** With a unit or a magnitude, or something that it counts: "in 2,000 cars" no, "of 2000 dollars" yes. */
function isQuantity(tokens: Tokens, at: number): boolean {
  return magnitudeAt(tokens, at + 1).next > at + 1 || unitAfter(tokens, at + 1) !== null;
}

/**
 * The token after digits that are one thing that is no number, or none that can be read: three or more with dashes
 * between, as in 555-0134-22, or "4 . 8". The same one if there are none.
 */
export function chainAt(tokens: Tokens, at: number): number {
  let next = at + 1;
  if (
    tokens[at]?.kind === "digits" &&
    tokens[next]?.text === "." &&
    !tokens[next]?.joined &&
    tokens[next + 1]?.kind === "digits"
  )
    return at + 3;
  while (isJoinedDash(tokens[next]) && tokens[next + 1]?.kind === "digits" && tokens[next + 1]?.joined)
    next += 2;
  return tokens[at]?.kind === "digits" && next > at + 3 ? next : at;
}

const isJoinedDash = (token: Token | undefined): boolean =>
  token?.joined === true && /^[-–‐‑]$/.test(token.text);

/** Between the parts of a number that cannot be read. */
const HANGING = /^(?:and|an?|of|over|point|e|[-–—^+*/.])$/;

/** The token after digits or words of a number that cannot be read; the same one if there are none. */
export function unreadAt(tokens: Tokens, at: number): number {
  const isNumber = (token: Token | undefined): boolean =>
    token !== undefined && (token.kind === "digits" || token.kind === "fraction" || isNumberWord(token.text));
  const isPart = (token: Token | undefined): boolean =>
    isNumber(token) || ORDINAL.has(token?.text ?? "") || token?.text === "quarter";
  if (!isNumber(tokens[at])) return at;
  // With all that hangs on it: what is left of "3 hundred and 21" is no number of the text.
  let next = at + 1;
  for (;;) {
    let link = next;
    while (HANGING.test(textAt(tokens, link)) || unitAfter(tokens, link)?.unit.kind === "currency") link += 1;
    if (!isPart(tokens[link])) return next;
    next = link + 1;
  }
}
