import { signedBound } from "../../dossier/format/bounds";
import type { Bound } from "../../dossier/format/lists";
import type { Quantity } from "../../dossier/format/schema";
import { type Magnitude, parseUnit, type Unit } from "../../dossier/format/units";
import { lazyValue } from "../../dossier/memo";
import { LANGUAGE } from "./language";

/** The one table of bounds in words and signs. `changed` follows "up" or "down", where "up to" would misread. */
const BOUND_WORDS: Record<
  Bound,
  { readonly sign: string; readonly words: string; readonly changed?: string }
> = {
  exact: { sign: "", words: "" },
  about: { sign: "≈", words: "about" },
  "more-than": { sign: ">", words: "more than" },
  "at-least": { sign: "≥", words: "at least" },
  "less-than": { sign: "<", words: "less than" },
  "at-most": { sign: "≤", words: "up to", changed: "at most" },
};

const MAGNITUDE_MARK: Record<Magnitude, string> = {
  thousand: "K",
  million: "M",
  billion: "B",
  trillion: "T",
};

const ORDINAL_ENDING: Record<Intl.LDMLPluralRule, string> = {
  zero: "th",
  one: "st",
  two: "nd",
  few: "rd",
  many: "th",
  other: "th",
};

const MINUS = "\u2212";
/** News style spells out whole numbers below 10 in a sentence; ordinals likewise. */
const CARDINALS = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
const ORDINALS = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth"];
/** A cited value prints all its digits; past fifteen they are the noise of floating point. */
const number = lazyValue(() => new Intl.NumberFormat(LANGUAGE, { maximumSignificantDigits: 15 }));
const ordinals = lazyValue(() => new Intl.PluralRules(LANGUAGE, { type: "ordinal" }));

/** "", "≈", ">", "≥", "<" or "≤". */
export function boundMark(bound: Bound): string {
  return BOUND_WORDS[bound].sign;
}

/** "", "about", "more than", "at least", "less than" or "up to". */
export function boundWords(bound: Bound): string {
  return BOUND_WORDS[bound].words;
}

/**
 * The short form, where a mark has no room for words: "> $1B", "≈ 2.2M", "≥ 5", "4.76×", "No. 2", "25%", and
 * with its sign a change: "> +6%", "−32%". The sign of the bound belongs to the number after it: "fell more than
 * 32%" is "< −32%" (see `signedBound`). Counted things are not named. Throws `RangeError` for an unknown unit.
 */
export function shortQuantity(quantity: Quantity): string {
  const sign = quantity.value < 0 ? MINUS : quantity.change && quantity.value > 0 ? "+" : "";
  const size = shortSize(parseUnit(quantity.unit), Math.abs(quantity.value));
  return spaced(boundMark(signedBound(quantity)), sign + size);
}

/**
 * The long form on a mark, a key number or a card, in words: "more than $1 billion", "up to 800", "at least 5",
 * "about 2.2 million", "4.76 times", "No. 2", "25%". A sign stands only before a change: "more than +6%", "+376%",
 * "−32%"; a bounded fall is "down more than 32%", for "more than −32%" would be read as a smaller one.
 * Counted things are not named: the chart's title or subtitle does that. Throws `RangeError` for an unknown unit.
 */
export function markQuantity(quantity: Quantity): string {
  return standalone(quantity, bareSize);
}

/**
 * The long form as `markQuantity` has it, naming what is counted, for a table, the evidence or a link, where
 * nothing around the value does: "at least 5 meetings", "2 days". Throws `RangeError` for an unknown unit.
 */
export function quantityLabel(quantity: Quantity): string {
  return standalone(quantity, printedSize);
}

/**
 * In a sentence: "more than $1 billion", "at least five meetings", "about three times", "second", "25%"; a
 * change: "up more than 6%", "down 32%". Throws `RangeError` for an unknown unit.
 */
export function quantityWords(quantity: Quantity): string {
  return sentence(quantity, runningSize, MINUS);
}

/**
 * Without signs that a screen reader may skip: "more than 1 billion dollars", "up more than 6 percent".
 * Throws `RangeError` for an unknown unit.
 */
export function spokenQuantity(quantity: Quantity): string {
  return sentence(quantity, spokenSize, "minus ");
}

type SizeWords = (unit: Unit, size: number) => string;

function standalone(quantity: Quantity, sizeWords: SizeWords): string {
  const { value, unit, bound, change } = quantity;
  const isBounded = bound !== "exact" && bound !== "about";
  if (change && value < 0 && isBounded) return sentence(quantity, sizeWords, MINUS);
  const sign = value < 0 ? MINUS : change && value > 0 ? "+" : "";
  return spaced(boundWords(bound), sign + sizeWords(parseUnit(unit), Math.abs(value)));
}

function sentence({ value, unit, bound, change }: Quantity, sizeWords: SizeWords, minus: string): string {
  const size = sizeWords(parseUnit(unit), Math.abs(value));
  const { words, changed = words } = BOUND_WORDS[bound];
  if (change && value !== 0) return spaced(value > 0 ? "up" : "down", changed, size);
  return spaced(words, value < 0 ? minus + size : size);
}

function shortSize(unit: Unit, size: number): string {
  const digits = number().format(size);
  switch (unit.kind) {
    case "percent":
      return `${digits}%`;
    case "times":
      return `${digits}×`;
    case "rank":
      return `No. ${digits}`;
    case "currency":
      return currencySymbol(unit.code) + digits + magnitudeMark(unit.magnitude);
    case "count":
    case "number":
      return digits + magnitudeMark(unit.magnitude);
  }
}

/** "$1 billion", "5", "2.2 million", "4.76 times", "No. 2", "25%" */
function bareSize(unit: Unit, size: number): string {
  return unit.kind === "count" ? magnified(unit.magnitude, size) : printedSize(unit, size);
}

/** "5 meetings"; all else as `bareSize`. */
function printedSize(unit: Unit, size: number): string {
  switch (unit.kind) {
    case "percent":
      return `${number().format(size)}%`;
    case "rank":
      return shortSize(unit, size);
    case "currency":
      return currencySymbol(unit.code) + magnified(unit.magnitude, size);
    default:
      return spokenSize(unit, size);
  }
}

/** "five meetings", "three times", "second"; all else as `printedSize`. */
function runningSize(unit: Unit, size: number): string {
  if (unit.kind === "rank") return ORDINALS[size - 1] ?? ordinal(size);
  const printed = printedSize(unit, size);
  const spelled = CARDINALS[size - 1];
  const isSpelled = unit.kind === "times" || (unit.kind === "count" && unit.magnitude === null);
  return isSpelled && spelled !== undefined ? printed.replace(/^\d/, spelled) : printed;
}

function spokenSize(unit: Unit, size: number): string {
  const digits = number().format(size);
  switch (unit.kind) {
    case "percent":
      return `${digits} percent`;
    case "times":
      return spaced(digits, size === 1 ? "time" : "times");
    case "rank":
      return `number ${digits}`;
    case "number":
      return magnified(unit.magnitude, size);
    case "currency":
      return spaced(magnified(unit.magnitude, size), currencyName(unit.code, isOne(unit.magnitude, size)));
    case "count":
      return spaced(magnified(unit.magnitude, size), isOne(unit.magnitude, size) ? unit.one : unit.many);
  }
}

/** "2.2 million", "35,000" for 35 thousand, "5" */
function magnified(magnitude: Magnitude | null, size: number): string {
  return magnitude === "thousand"
    ? number().format(size * 1000)
    : spaced(number().format(size), magnitude ?? "");
}

/** "1 meeting", but "1 million meetings". */
function isOne(magnitude: Magnitude | null, size: number): boolean {
  return size === 1 && magnitude === null;
}

function magnitudeMark(magnitude: Magnitude | null): string {
  return magnitude === null ? "" : MAGNITUDE_MARK[magnitude];
}

/** "12th" */
function ordinal(size: number): string {
  return number().format(size) + ORDINAL_ENDING[ordinals().select(size)];
}

/** What stands before the number: "$", "CN¥", and "CHF" with its blank. */
function currencySymbol(code: string): string {
  return currencyText({ currency: code }, 1, ["currency", "literal"]);
}

/** "dollar", "dollars", "euros", "Chinese yuan". */
function currencyName(currency: string, one: boolean): string {
  if (currency === "USD") return one ? "dollar" : "dollars";
  return currencyText({ currency, currencyDisplay: "name" }, one ? 1 : 2, ["currency"]);
}

/** A format takes longer to make than to use, and there are few currencies. */
const CURRENCY_TEXTS = new Map<string, string>();

function currencyText(
  options: Intl.NumberFormatOptions,
  value: number,
  parts: readonly Intl.NumberFormatPartTypes[],
): string {
  const key = JSON.stringify([options, value]);
  const known = CURRENCY_TEXTS.get(key);
  if (known !== undefined) return known;
  // With decimals English takes the plural: "1.00 euros".
  const whole = { minimumFractionDigits: 0, maximumFractionDigits: 0 };
  const format = new Intl.NumberFormat(LANGUAGE, { ...options, ...whole, style: "currency" });
  const found = format.formatToParts(value).filter(({ type }) => parts.includes(type));
  const text = found.map((part) => part.value).join("");
  CURRENCY_TEXTS.set(key, text);
  return text;
}

function spaced(...words: readonly string[]): string {
  return words.filter((word) => word !== "").join(" ");
}
