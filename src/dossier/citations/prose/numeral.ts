import { afterAnd, cardinalAt } from "./cardinal";
import { type Exact, exact, isLess, over, plus, times } from "./exact";
import {
  DIVISOR,
  MAGNITUDE_WORDS,
  MULTIPLES,
  OCCASIONS,
  ORDINAL,
  ORDINAL_ENDS,
  ORDINAL_MAGNITUDE,
  PERIODS,
  SMALL,
  TEN,
} from "./numberWords";
import { afterHyphen, type Token, textAt, wordSet } from "./tokens";

/**
 * What a numeral says: how many ("two"), a place in an order ("second"), how many times as much ("doubled"), or a
 * part of a whole ("a third of").
 */
export type NumeralKind = "cardinal" | "ordinal" | "multiple" | "part";

export interface Numeral {
  readonly kind: NumeralKind;
  /** Without what magnitude follows: see `magnitudeAt`. */
  readonly value: Exact;
  /** The token after it. */
  readonly next: number;
  /** Written as digits alone: a year may look like that. */
  readonly inDigits: boolean;
}

const SLASHES = wordSet("/ ⁄");
/** After "a third" that is a part. */
const AFTER_PART = wordSet("of more less fewer higher lower");

type Read = Numeral | null;
type Tokens = readonly Token[];

/** The numeral that begins at a token; null if none does. The longest reading counts. */
export function numeralAt(tokens: Tokens, at: number): Read {
  const first = tokens[at];
  if (!first) return null;
  if (first.kind === "digits") return inDigits(tokens, at);
  if (first.kind === "fraction") return first.value && read("part", first.value, at + 1);
  if (first.kind !== "word") return null;
  return multipleAt(tokens, at) ?? partAt(tokens, at) ?? inWords(tokens, at);
}

const read = (kind: NumeralKind, value: Exact, next: number, isDigits = false): Numeral => ({
  kind,
  value,
  next,
  inDigits: isDigits,
});

/** "1,234", "2nd", "3½", "2 1/2", "1/2", "1 in 5". */
function inDigits(tokens: Tokens, at: number): Read {
  const value = tokens[at]?.value;
  if (!value) return null;
  const after = tokens[at + 1];
  if (after?.joined && ORDINAL_ENDS.has(after.text)) return read("ordinal", value, at + 2);
  const slashed = slashedAt(tokens, at);
  if (slashed) return read("part", slashed.value, slashed.next);
  if (after?.kind === "fraction" && after.value) return read("cardinal", plus(value, after.value), at + 2);
  const mixed = slashedAt(tokens, at + 1);
  if (mixed && isLess(mixed.value, exact(1n))) return read("cardinal", plus(value, mixed.value), mixed.next);
  const mixedAfter = andAHalf(tokens, at + 1);
  if (mixedAfter) return read("cardinal", plus(value, mixedAfter.value), mixedAfter.next);
  return outOfAt(tokens, at + 1, value) ?? read("cardinal", value, at + 1, true);
}

/** "1/2", without blanks. */
function slashedAt(tokens: Tokens, at: number): { readonly value: Exact; readonly next: number } | null {
  const [top, slash, bottom] = tokens.slice(at, at + 3);
  if (!top?.value || !slash?.joined || !SLASHES.has(slash.text) || !bottom?.joined || !bottom.value)
    return null;
  return bottom.value.top === 0n ? null : { value: over(top.value, bottom.value), next: at + 3 };
}

/** "one in five", "one out of five": of two whole numbers, the first one smaller. */
function outOfAt(tokens: Tokens, at: number, value: Exact): Read {
  const words = tokens.slice(at, at + 2).map(({ text }) => text);
  const start = words[0] === "in" ? at + 1 : words.join(" ") === "out of" ? at + 2 : null;
  if (start === null || value.bottom !== 1n || value.top === 0n) return null;
  const whole = tokens[start]?.kind === "digits" ? plainDigits(tokens, start) : cardinalAt(tokens, start);
  if (whole?.value.bottom !== 1n || !isLess(value, whole.value)) return null;
  // "2 in 2020" is no part of anything.
  if (words[0] === "in" && !isLess(whole.value, exact(1_001n))) return null;
  return read("part", over(value, whole.value), whole.next);
}

function plainDigits(tokens: Tokens, at: number): Read {
  const value = tokens[at]?.value;
  return value ? read("cardinal", value, at + 1) : null;
}

/** "doubled", "twice", "tenfold", "ten-fold". */
function multipleAt(tokens: Tokens, at: number): Read {
  const text = textAt(tokens, at);
  const multiple = MULTIPLES.get(text);
  if (multiple) return read("multiple", multiple, at + 1);
  const occasions = OCCASIONS.get(text);
  if (occasions) return read("cardinal", occasions, at + 1);
  if (!text.endsWith("fold")) return null;
  const prefix = text.slice(0, -"fold".length);
  const folded = SMALL.get(prefix) ?? TEN.get(prefix) ?? MAGNITUDE_WORDS.get(prefix);
  return folded === undefined ? null : read("multiple", exact(folded), at + 1);
}

/** "half", "a quarter", "two-thirds", "a third of". */
function partAt(tokens: Tokens, at: number): Read {
  const first = textAt(tokens, at);
  if (first === "half" || first === "quarter") return namedPart(tokens, at, exact(1n));
  const isArticle = first === "a" || first === "an";
  const count = isArticle ? 1n : SMALL.get(first);
  if (count === undefined || count === 0n) return null;
  const from = afterHyphen(tokens, at + 1);
  const part = textAt(tokens, from);
  const divisor = DIVISOR.get(part);
  if (isQuarters(tokens, at)) return null;
  // "two hundredth" is a place in an order, "two hundredths" and "one hundredth" are parts.
  if (count > 1n && ORDINAL_MAGNITUDE.has(part)) return null;
  if (divisor !== undefined && (part === "half" || part === "quarter" || isPart(tokens, from, isArticle)))
    return namedPart(tokens, from, exact(count));
  return null;
}

/** "The last three quarters" are nine months. */
const isQuarters = (tokens: Tokens, at: number): boolean =>
  textAt(tokens, afterHyphen(tokens, at + 1)) === "quarters" && PERIODS.has(textAt(tokens, at - 1));

/** "a third" is a part only of something, or of nothing that follows: "a third trip" is a place in an order. */
function isPart(tokens: Tokens, at: number, isArticle: boolean): boolean {
  if (!isArticle) return true;
  const after = tokens[at + 1];
  return after === undefined || after.kind === "sign" || AFTER_PART.has(after.text);
}

function namedPart(tokens: Tokens, at: number, count: Exact): Read {
  const divisor = DIVISOR.get(textAt(tokens, at));
  return divisor === undefined ? null : read("part", over(count, exact(divisor)), at + 1);
}

/** "one hundred and twenty", "forty two", "two point five", "two and a half", "twenty-first", "a dozen". */
function inWords(tokens: Tokens, at: number): Read {
  const whole = cardinalAt(tokens, at);
  const cardinal = whole && read("cardinal", whole.value, whole.next);
  const ordinal = ordinalAt(tokens, at, cardinal);
  if (ordinal) return ordinal;
  if (!cardinal) return null;
  // "one hundred and three quarters", "twenty one fifths": what is divided by what cannot be told.
  if (
    /^(?:half|.+s)$/.test(textAt(tokens, afterHyphen(tokens, cardinal.next))) &&
    divides(tokens, cardinal.next) &&
    !isQuarters(tokens, at)
  )
    return null;
  // "one twenty-fifth", "twenty twenty": two numbers, or a year.
  const after = textAt(tokens, afterHyphen(tokens, cardinal.next));
  if (SMALL.has(after) || TEN.has(after) || ORDINAL.has(after)) return null;
  const part = andAHalf(tokens, cardinal.next);
  // "one million and a half" is half a million more.
  if (part) {
    const isSmall = isLess(cardinal.value, exact(1_000n));
    return isSmall ? { ...cardinal, value: plus(cardinal.value, part.value), next: part.next } : null;
  }
  return outOfAt(tokens, cardinal.next, cardinal.value) ?? pointAt(tokens, cardinal);
}

const divides = (tokens: Tokens, at: number): boolean => DIVISOR.has(textAt(tokens, afterHyphen(tokens, at)));

/** "and a half", "and three quarters", also with hyphens. */
function andAHalf(tokens: Tokens, at: number): { readonly value: Exact; readonly next: number } | null {
  const and = afterHyphen(tokens, at);
  if (tokens[and]?.text !== "and") return null;
  const part = partAt(tokens, afterHyphen(tokens, and + 1));
  return part && isLess(part.value, exact(1n)) ? part : null;
}

/** "two point zero three"; what else follows a point, as in "point eleven", is not read. */
function pointAt(tokens: Tokens, whole: Numeral): Read {
  if (tokens[whole.next]?.text !== "point") return whole;
  let { value, next } = { value: whole.value, next: whole.next + 1 };
  let place = exact(1n, 10n);
  for (;;) {
    const digit = SMALL.get(textAt(tokens, next));
    if (digit === undefined || digit > 9n) break;
    value = plus(value, times(exact(digit), place));
    place = times(place, exact(1n, 10n));
    next += 1;
  }
  const after = textAt(tokens, next);
  return next === whole.next + 1 || TEN.has(after) || SMALL.has(after) ? null : { ...whole, value, next };
}

/** "second", "twenty-first", "one hundred and twenty-fifth", "two hundredth". */
function ordinalAt(tokens: Tokens, at: number, before: Read): Read {
  const first = textAt(tokens, at);
  const plain = ORDINAL.get(first);
  if (plain !== undefined) return read("ordinal", exact(plain), at + 1);
  const index = before ? afterAnd(tokens, before.next) : at;
  const text = textAt(tokens, index);
  const magnitude = ORDINAL_MAGNITUDE.get(text);
  if (magnitude !== undefined)
    return read("ordinal", times(before?.value ?? exact(1n), exact(magnitude)), index + 1);
  const last = ORDINAL.get(text);
  if (!before || last === undefined) return null;
  // After a ten only a one makes an ordinal, after a hundred anything below it: "twenty-first", "two hundred second".
  const room = before.value.top % 100n === 0n ? 100n : before.value.top % 10n === 0n ? 10n : 0n;
  return last < room ? read("ordinal", plus(before.value, exact(last)), index + 1) : null;
}
