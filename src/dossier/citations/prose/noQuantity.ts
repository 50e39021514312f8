/** Digits and words of a text that are no quantity, or none that the grammar can read. */

import { magnitudeAt } from "./magnitude";
import { isNumberWord } from "./numberWord";
import { ORDINAL } from "./numberWords";
import { isHyphen, type Token, textAt, wordSet } from "./tokens";
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
const BETWEEN_YEARS = wordSet("or to through - –");
const POINT_OR_COMMA = wordSet(". ,");
const DAY = /^\d{1,2}$/;
const YEAR = /^(?:1[5-9]|20)\d\d$/;

/** The token after a "one" that stands for something; null if none is there. */
export function pronounAt(tokens: Tokens, at: number): number | null {
  return tokens[at]?.text === "one" && BEFORE_PRONOUN.has(textAt(tokens, at - 1)) ? at + 1 : null;
}

/** The token after a date's day or year that begins there, null if none does. */
export function dateAt(tokens: Tokens, at: number): number | null {
  const text = textAt(tokens, at);
  const isApart = POINT_OR_COMMA.has(textAt(tokens, at - 1));
  const before = textAt(tokens, at - (isApart ? 2 : 1));
  if (DAY.test(text)) {
    const isAfterMonth = MONTHS.has(before) && !isQuantity(tokens, at);
    return isAfterMonth || isMonth(tokens, at + 1) ? at + 1 : null;
  }
  if (!YEAR.test(text) || isQuantity(tokens, at)) return null;
  const isYear =
    (isApart && DAY.test(before)) ||
    MONTHS.has(before) ||
    BEFORE_YEAR.has(before) ||
    // "In 2023 or 2024", "from 2016 to 2018".
    (BETWEEN_YEARS.has(before) && dateAt(tokens, at - 2) !== null);
  return isYear ? at + 1 : null;
}

/** After a day: "28 April". In "5 may come" it is no month. */
function isMonth(tokens: Tokens, at: number): boolean {
  const text = textAt(tokens, at);
  return MONTHS.has(text) && (text !== "may" || tokens[at + 1]?.kind !== "word");
}

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
    while (HANGING.has(textAt(tokens, link)) || unitAfter(tokens, link)?.unit.kind === "currency") link += 1;
    const text = textAt(tokens, link);
    if (!isNumber(tokens, link) && !ORDINAL.has(text) && text !== "quarter") return next;
    next = link + 1;
  }
}

function isNumber(tokens: Tokens, at: number): boolean {
  const token = tokens[at];
  return token?.kind === "digits" || token?.kind === "fraction" || isNumberWord(textAt(tokens, at));
}
