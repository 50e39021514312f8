/** Digits and words of a text that are no quantity, or none that the grammar can read. */

import { magnitudeAt } from "./magnitude";
import { isNumberWord } from "./numberWord";
import { MAGNITUDE_WORDS, ORDINAL, ORDINAL_ENDS, PERIODS } from "./numberWords";
import { afterHyphen, isHyphen, type Token, textAt, wordSet } from "./tokens";
import { unitAfter } from "./unit";

type Tokens = readonly Token[];

/** "the one", "each one": not a number. */
const BEFORE_PRONOUN = wordSet(
  "the this that which each every no any another other only last next right wrong first",
);

const MONTHS = wordSet(
  "jan january feb february mar march apr april may june july aug august sep sept september oct october nov november dec december",
);
const BEFORE_YEAR = wordSet("in since by until till from of during through before after and early late mid");
const BETWEEN_DATES = wordSet("or to through - –");
const POINT_OR_COMMA = wordSet(". ,");
const DAY = /^\d{1,2}$/;
const YEAR = /^(?:1[5-9]|20)\d\d$/;

/** A "one" that stands for something. */
export const isPronoun = (tokens: Tokens, at: number): boolean =>
  textAt(tokens, at) === "one" && BEFORE_PRONOUN.has(textAt(tokens, at - 1));

/** The day or the year of a date. */
export function isDate(tokens: Tokens, at: number): boolean {
  const text = textAt(tokens, at);
  const isApart = POINT_OR_COMMA.has(textAt(tokens, at - 1));
  const before = textAt(tokens, at - (isApart ? 2 : 1));
  // "April 28-29", "in 2023 or 2024", "from 2016 to 2018", "2016-17".
  const isSecond =
    BETWEEN_DATES.has(before) && textAt(tokens, at - 2).length >= text.length && isDate(tokens, at - 2);
  if (DAY.test(text)) {
    const isAfter = MONTHS.has(before) || isSecond;
    return (isAfter && !isQuantity(tokens, at)) || isMonth(tokens, at + 1);
  }
  if (!YEAR.test(text) || isQuantity(tokens, at)) return false;
  return (isApart && DAY.test(before)) || MONTHS.has(before) || BEFORE_YEAR.has(before) || isSecond;
}

/** After a day: "28 April". In "5 may come" it is no month. */
function isMonth(tokens: Tokens, at: number): boolean {
  const text = textAt(tokens, at);
  return MONTHS.has(text) && (text !== "may" || tokens[at + 1]?.kind !== "word");
}

/** The hour of a time of day: "5 p.m.", "5pm", "5 o'clock". */
export function isHour(tokens: Tokens, at: number): boolean {
  const following = [1, 2, 3].map((ahead) => textAt(tokens, at + ahead)).join(" ");
  return DAY.test(textAt(tokens, at)) && /^(?:[ap]m|[ap] \. m|o'clock)(?: |$)/.test(following);
}

/** A part of a year: "the first half", "the third quarter", "this quarter". */
export function isPartOfYear(tokens: Tokens, at: number): boolean {
  const text = textAt(tokens, at);
  // "The last three quarters".
  if (text === "quarters") return PERIODS.has(textAt(tokens, at - 2));
  if (text !== "half" && text !== "quarter") return false;
  const before = textAt(tokens, at - (isHyphen(tokens[at - 1]) ? 2 : 1));
  return ORDINAL.has(before) || ORDINAL_ENDS.has(before) || PERIODS.has(before);
}

/** "Several dozen", "multi-million", "parts per million", "30 per 100,000": no number by itself. */
export function isVague(tokens: Tokens, at: number): boolean {
  const before = textAt(tokens, at - 1);
  if (before === "per") return true;
  return MAGNITUDE_WORDS.has(textAt(tokens, at)) && (VAGUE.has(before) || isHyphen(tokens[at - 1]));
}
const VAGUE = wordSet("several few many multiple numerous countless )");

/** A bound that is joined to its number, or to what is counted: "30%以上" is 30 percent and above, and so is "3万人以上". */
export const isBoundJoined = (token: Token | undefined): boolean =>
  token?.joined === true && /^(?:\p{L}{0,3}(?:以上|以下|以内|左右|上下)|多|余|餘|超)/u.test(token.text);

/** "Double-digit", "six figures", "20-something": how long a number is, or what it begins with. */
export const isShape = (tokens: Tokens, at: number): boolean =>
  SHAPES.has(textAt(tokens, afterHyphen(tokens, at)));
const SHAPES = wordSet("digit digits figure figures something somethings");

/** With a unit or a magnitude: "in 2,000 cars" no, "of 2000 dollars" yes. */
function isQuantity(tokens: Tokens, at: number): boolean {
  return magnitudeAt(tokens, at + 1).next > at + 1 || unitAfter(tokens, at + 1) !== null;
}

/** Three or more digits with dashes between, as in 555-0134-22, or "4 . 8": no number, or none that can be read. */
export function isChain(tokens: Tokens, at: number): boolean {
  const isDigits = (index: number): boolean => tokens[index]?.kind === "digits";
  const link = tokens[at + 1];
  if (link?.text === "." && !link.joined) return isDigits(at) && isDigits(at + 2);
  return [at + 1, at + 3].every((dash) => isJoinedDash(tokens[dash]) && isDigits(dash + 1));
}

const isJoinedDash = (token: Token | undefined): boolean =>
  isHyphen(token) || (token?.joined === true && token.text === "–");

/** Between the parts of a number that cannot be read. */
const HANGING = wordSet("and a an of over point e - – — ^ + * / .");

/** The token after digits or words of a number that cannot be read; the same one if there are none. */
export function unreadAt(tokens: Tokens, at: number): number {
  if (!isNumber(tokens, at)) return at;
  // With all that hangs on it: what is left of "3 hundred and 21" is no number of the text.
  let next = at + 1;
  for (;;) {
    let link = next;
    while (HANGING.has(textAt(tokens, link)) || isCounted(tokens, link)) link += 1;
    const text = textAt(tokens, link);
    if (!isNumber(tokens, link) && !ORDINAL.has(text) && text !== "quarter") return next;
    next = link + 1;
  }
}

/** Money or a measure: "13 dollars and 50 cents", "6 feet 2 inches". */
function isCounted(tokens: Tokens, at: number): boolean {
  const kind = unitAfter(tokens, at)?.unit.kind;
  return kind === "currency" || kind === "measure";
}

function isNumber(tokens: Tokens, at: number): boolean {
  const token = tokens[at];
  return token?.kind === "digits" || token?.kind === "fraction" || isNumberWord(textAt(tokens, at));
}
