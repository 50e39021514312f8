import {
  ABBREVIATIONS,
  CFA_FRANCS,
  COUNTRY_CODES,
  CURRENCY_WORDS,
  isCurrencyCode,
  SIGN_PREFIXES,
  SIGNS,
} from "./currencies";
import { measureOf, powerOf } from "./measures";
import { afterHyphen, type Token, textAt, wordSet } from "./tokens";

/** What a number counts, as far as the words right beside it say. */
export type ProseUnit =
  | { readonly kind: "percent" }
  /** The difference of two percentages. */
  | { readonly kind: "points" }
  /** How many times, or how many times as much. */
  | { readonly kind: "times" }
  /** ISO codes: more than one if the text does not say which. */
  | { readonly kind: "currency"; readonly codes: readonly string[] }
  /** In the singular: "day". */
  | { readonly kind: "measure"; readonly name: string };

interface Found {
  readonly unit: ProseUnit;
  /** The token after it. */
  readonly next: number;
}

type Tokens = readonly Token[];

const currency = (codes: readonly string[]): ProseUnit => ({ kind: "currency", codes });

/** A currency that begins at a token and stands before its number: "US$", "USD", "RMB", "Rs.". */
export function currencyBefore(tokens: Tokens, at: number): Found | null {
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (!first) return null;
  const sign = SIGNS.get(first.text);
  if (sign) return { unit: currency(sign), next: at + 1 };
  const prefixed = second?.joined && SIGNS.has(second.text) ? SIGN_PREFIXES.get(first.text) : undefined;
  if (prefixed) return { unit: currency([prefixed]), next: at + 2 };
  if (first.text === "f" && second?.text === "cfa") return { unit: currency(CFA_FRANCS), next: at + 2 };
  const codes = codesOf(first);
  if (!codes) return null;
  const isAbbreviated = second?.text === "." && second.joined;
  return { unit: currency(codes), next: at + (isAbbreviated ? 2 : 1) };
}

const PERCENT = wordSet("% ％ percent percents pct");
const POINTS = wordSet("point points");
const PERCENTAGE_POINTS = wordSet("pp ppt ppts");
const TIMES = wordSet("times x × fold");
/** Two letters that are a measure apart from their digits too: "5 km", but not "5 mi". */
const SHORT_MEASURES = wordSet("km kg cm kw mw gw lb ¢");

/** The unit after a number and its magnitude: "percent", "U.S. dollars", "times", "days". A hyphen may join it. */
export function unitAfter(tokens: Tokens, at: number): Found | null {
  const index = afterHyphen(tokens, at);
  const token = tokens[index];
  if (!token) return null;
  const { text } = token;
  const following = textAt(tokens, index + 1);
  if (PERCENT.has(text)) return percentOrPoints(tokens, index + 1);
  if (text === "per" && following === "cent") return percentOrPoints(tokens, index + 2);
  if (text === "percentage" && POINTS.has(following)) return { unit: { kind: "points" }, next: index + 2 };
  if (text === "basis" && POINTS.has(following))
    return { unit: { kind: "measure", name: "basis point" }, next: index + 2 };
  if (PERCENTAGE_POINTS.has(text)) return { unit: { kind: "points" }, next: index + 1 };
  if (TIMES.has(text) && !isJoinedDigits(tokens[index + 1]))
    return { unit: { kind: "times" }, next: index + 1 };
  return currencyAfter(tokens, index, index > at) ?? measureAfter(tokens, index);
}

/** "1.3x10", "USD50". */
const isJoinedDigits = (token: Token | undefined): boolean => token?.kind === "digits" && token.joined;

function percentOrPoints(tokens: Tokens, next: number): Found {
  return POINTS.has(textAt(tokens, next))
    ? { unit: { kind: "points" }, next: next + 1 }
    : { unit: { kind: "percent" }, next };
}

const PER = wordSet("per /");

/** "days", "km²", "square miles", "miles per hour", "km/h" */
function measureAfter(tokens: Tokens, at: number): Found | null {
  const word = powerOf(textAt(tokens, at));
  const index = word === "" ? at : at + 1;
  const { text = "", joined = false } = tokens[index] ?? {};
  const name = measureOf(text);
  // One letter or two that are joined to digits are no words of a sentence: 5km. Apart they may be anything.
  if (name === null || (text.length < 3 && !joined && word === "" && !SHORT_MEASURES.has(text))) return null;
  // "km²" is one sign more.
  const sign = tokens[index + 1];
  const power = sign?.joined && /[²³]/.test(sign.text) ? sign.text : "";
  const whole = name + word + power;
  const next = index + (power === "" ? 1 : 2);
  const rate = PER.has(textAt(tokens, next)) ? measureOf(textAt(tokens, next + 1)) : null;
  return rate === null
    ? { unit: { kind: "measure", name: whole }, next }
    : { unit: { kind: "measure", name: `${whole} per ${rate}` }, next: next + 2 };
}

/** "dollars", "U.S. dollars", "Hong Kong dollars", "EUR", "€". */
function currencyAfter(tokens: Tokens, at: number, isHyphened: boolean): Found | null {
  const token = tokens[at];
  // "1,200 pounds of steel"
  if (!token || (/^pounds?$/.test(token.text) && textAt(tokens, at + 1) === "of")) return null;
  const plain = wordCodes(token.text);
  if (plain) return { unit: currency(plain), next: at + 1 };
  // "10 $ 30" is anybody's guess, and "$2m-$3m" is a range.
  const isAfter = !isHyphened && (token.joined || tokens[at + 1]?.kind !== "digits");
  const sign = SIGNS.get(token.text);
  if (sign && isAfter) return { unit: currency(sign), next: at + 1 };
  const start = token.text === "hong" || token.text === "new" ? at + 1 : at;
  const country = COUNTRY_CODES.get(textAt(tokens, start));
  if (country && wordCodes(textAt(tokens, start + 1))) return { unit: currency(country), next: start + 2 };
  const codes = isJoinedDigits(tokens[at + 1]) ? null : codesOf(token);
  return codes && { unit: currency(codes), next: at + 1 };
}

const wordCodes = (text: string): readonly string[] | undefined =>
  CURRENCY_WORDS.get(text) ?? CURRENCY_WORDS.get(text.replace(/s$/, ""));

/** Codes are written in capitals: "all" is no lek. */
function codesOf({ text, isCapital, holdsDigits }: Token): readonly string[] | null {
  const abbreviated = ABBREVIATIONS.get(text);
  if (abbreviated && (isCapital || text === "rs" || text === "cg")) return abbreviated;
  return isCapital && isCurrencyCode(text, holdsDigits) ? [text.toUpperCase()] : null;
}
