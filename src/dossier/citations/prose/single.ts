import { cardinalAt } from "./cardinal";
import { type Exact, HUNDRED, isLess, isSame, ONE, over, times } from "./exact";
import { magnitudeAt } from "./magnitude";
import { isNumberWord } from "./numberWord";
import { MAGNITUDE_LETTERS } from "./numberWords";
import { type Numeral, type NumeralKind, numeralAt } from "./numeral";
import { isHyphen, type Token, textAt, wordSet } from "./tokens";
import { currencyBefore, type ProseUnit, unitAfter } from "./unit";

type Tokens = readonly Token[];

/** One number with its magnitude and unit, by the tokens that it takes. */
export interface Single {
  readonly kind: NumeralKind;
  readonly value: Exact;
  /** What it is counted in, a million of "5 million", and how many of it: 5. */
  readonly magnitude: Exact;
  readonly coefficient: Exact;
  /** Its coefficient is hundreds in words: "three hundred", "three hundred million". */
  readonly isHundreds: boolean;
  readonly unit: ProseUnit | null;
  /** A minus stands between its currency and its digits: "$-5". */
  readonly isNegative: boolean;
  readonly start: number;
  readonly next: number;
}

/** A number with what stands right beside it: its currency, magnitude and unit. */
export function singleAt(tokens: Tokens, at: number): Single | null {
  const before = currencyBefore(tokens, at);
  const index = before && isSign(tokens[before.next]) ? before.next + 1 : (before?.next ?? at);
  if (!before && isInsideWord(tokens, at)) return null;
  const numeral = numeralAt(tokens, index);
  if (!numeral) return null;
  const scaled = scaledAt(tokens, numeral.kind, numeral.next);
  const after = unitAfter(tokens, scaled.next);
  const next = after?.next ?? scaled.next;
  // "5km" is read, "5xyz" is not: what is joined to digits belongs to them.
  if (next === numeral.next && isRunOn(tokens, next)) return null;
  if (isLetterApart(tokens[next]) || goesOn(tokens, numeral, scaled, after !== null)) return null;
  const unit = before?.unit ?? after?.unit ?? null;
  const isPart = numeral.kind === "part" && scaled.next === numeral.next;
  const words = cardinalAt(tokens, index);
  const own = words?.next === numeral.next ? words.magnitude : ONE;
  const coefficient = over(numeral.value, own);
  return {
    kind: numeral.kind === "part" && !isPart ? "cardinal" : numeral.kind,
    value: times(numeral.value, scaled.value),
    magnitude: times(own, scaled.value),
    coefficient,
    isHundreds: words !== null && over(coefficient, HUNDRED).bottom === 1n,
    unit: narrowed(unit, after?.unit ?? null),
    isNegative: index !== at && textAt(tokens, index - 1) !== "+" && isSign(tokens[index - 1]),
    start: at,
    next,
  };
}

/** "US$5 million Canadian" names two: the one that is told apart counts. */
function narrowed(unit: ProseUnit | null, after: ProseUnit | null): ProseUnit | null {
  if (unit?.kind !== "currency" || after?.kind !== "currency") return unit;
  const both = unit.codes.filter((code) => after.codes.includes(code));
  return { kind: "currency", codes: both };
}

const ARTICLES = wordSet("a an");

/** "half a million" and "a quarter of a million" are parts of a magnitude, "half a percent" is one of a unit. */
function scaledAt(tokens: Tokens, kind: NumeralKind, at: number): Scaled {
  if (kind !== "part") return magnitudeAt(tokens, at);
  const of = tokens[at]?.text === "of" ? at + 1 : at;
  const a = ARTICLES.has(textAt(tokens, of)) ? of + 1 : of;
  const scaled = magnitudeAt(tokens, a);
  return scaled.next > a || (a > of && unitAfter(tokens, a)) ? scaled : { value: ONE, next: at };
}

/** What a numeral is multiplied by, and the token after that. */
interface Scaled {
  readonly value: Exact;
  readonly next: number;
}

const SIGNS = wordSet("+ − -");
const isSign = (token: Token | undefined): boolean => token !== undefined && SIGNS.has(token.text);

/** "5 m": million or meters. */
const isLetterApart = (token: Token | undefined): boolean =>
  token !== undefined && !token.joined && MAGNITUDE_LETTERS.has(token.text);

/**
 * Whether the text goes on as one number that the grammar does not know: "3 hundred and 21", "5 million and a half",
 * "13 dollars and 50 cents", "one over three", "75 USD million".
 */
function goesOn(tokens: Tokens, numeral: Numeral, scaled: Scaled, hasUnit: boolean): boolean {
  const end = hasUnit ? (unitAfter(tokens, scaled.next)?.next ?? scaled.next) : scaled.next;
  const isMoney = unitAfter(tokens, scaled.next)?.unit.kind === "currency";
  const link = textAt(tokens, end);
  // "half of 1 percent"
  if (numeral.kind === "part" && link === "of" && isPercent(tokens, end + 1)) return true;
  if (isCompound(tokens, scaled.next, end + (link === "and" ? 1 : 0))) return true;
  if (end > numeral.next && !hasUnit && tokens[end]?.kind === "digits") return true;
  if (isMoney && (numeralAt(tokens, end) || magnitudeAt(tokens, end).next > end)) return true;
  if (link === "over" && !hasUnit)
    return numeral.kind === "cardinal" && numeralAt(tokens, end + 1)?.kind === "cardinal";
  if (link !== "and" || (hasUnit && !isMoney)) return false;
  const other = numeralAt(tokens, end + 1);
  if (!other) return isNumberWord(textAt(tokens, end + 1));
  if (isMoney) return unitAfter(tokens, magnitudeAt(tokens, other.next).next)?.unit.kind !== "currency";
  if (numeral.inDigits && isSame(scaled.value, ONE)) return false;
  const value = times(numeral.value, scaled.value);
  return isLess(times(other.value, magnitudeAt(tokens, other.next).value), value);
}

function isPercent(tokens: Tokens, at: number): boolean {
  const numeral = numeralAt(tokens, at);
  return numeral !== null && unitAfter(tokens, numeral.next)?.unit.kind === "percent";
}

/** "6ft 2in", "2 hours 30 minutes", "3 years and 6 months" */
function isCompound(tokens: Tokens, at: number, second: number): boolean {
  const first = unitAfter(tokens, at)?.unit;
  const numeral = numeralAt(tokens, second);
  const other = numeral && unitAfter(tokens, numeral.next)?.unit;
  return first?.kind === "measure" && other?.kind === "measure" && first.name !== other.name;
}

const COLON_OR_SLASH = wordSet(": /");
const BEFORE_PART = wordSet(": / ^ + *");

/** "Q3", "F-150", "10:35": the digits are a part of something else. */
function isInsideWord(tokens: Tokens, at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (!before || token?.kind !== "digits" || !token.joined) return false;
  if (before.kind === "word") return true;
  if (BEFORE_PART.has(before.text) && before.joined && at > 1) return true;
  const earlier = tokens[at - 2];
  // But "5k-20k" is a range.
  const isMagnitude = earlier?.joined && tokens[at - 3]?.kind === "digits";
  return isHyphen(before) && earlier?.kind === "word" && !isMagnitude;
}

function isRunOn(tokens: Tokens, next: number): boolean {
  const token = tokens[next];
  if (!token?.joined) return false;
  if (token.kind === "word" || token.kind === "digits") return true;
  // 10:35, 3/4/2020, 2^10.
  const after = tokens[next + 1];
  if (token.text === "^") return true;
  return COLON_OR_SLASH.has(token.text) && after?.joined === true && after.kind === "digits";
}
