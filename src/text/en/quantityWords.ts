import { signedBound } from "../../dossier/format/bounds";
import type { Bound } from "../../dossier/format/lists";
import type { Quantity } from "../../dossier/format/schema";
import { type Magnitude, parseUnit, type Unit } from "../../dossier/format/units";
import { lazyValue } from "../../dossier/memo";
import { LANGUAGE } from "./language";

const BOUND_LOOKS: Record<Bound, { readonly mark: string; readonly words: string }> = {
  exact: { mark: "", words: "" },
  about: { mark: "≈", words: "about" },
  "more-than": { mark: ">", words: "more than" },
  "at-least": { mark: "≥", words: "at least" },
  "less-than": { mark: "<", words: "less than" },
  "at-most": { mark: "≤", words: "at most" },
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
/** A cited value prints all its digits; past fifteen they are the noise of floating point. */
const number = lazyValue(() => new Intl.NumberFormat(LANGUAGE, { maximumSignificantDigits: 15 }));
const ordinals = lazyValue(() => new Intl.PluralRules(LANGUAGE, { type: "ordinal" }));

/** "", "≈", ">", "≥", "<" or "≤". */
export function boundMark(bound: Bound): string {
  return BOUND_LOOKS[bound].mark;
}

/** "", "about", "more than", "at least", "less than" or "at most". */
export function boundWords(bound: Bound): string {
  return BOUND_LOOKS[bound].words;
}

/**
 * On a mark: "> $1B", "≈ 2.2M", "≥ 5", "4.76×", "2nd", "25%", and with its sign a change: "> +6%", "−32%".
 * The mark holds for the number after it: "fell more than 32%" is "< −32%" (see `signedBound`).
 * Counted things are not named. Throws `RangeError` if the unit is none.
 */
export function shortQuantity(quantity: Quantity): string {
  const size = shortSize(parseUnit(quantity.unit), Math.abs(quantity.value));
  return spaced(boundMark(signedBound(quantity)), signOf(quantity) + size);
}

/**
 * A number set large, with what stands before it in smaller type: "more than" "$1B", "at least" "5", "" "+376%",
 * "" "No. 2", "about" "2.2M"; a fall of more than 32%: "down more than" "32%", as "more than −32%" would be less.
 * Throws `RangeError` if the unit is none.
 */
export function keyNumber(quantity: Quantity): { readonly qualifier: string; readonly number: string } {
  const { value, bound, change } = quantity;
  const unit = parseUnit(quantity.unit);
  const size = Math.abs(value);
  const words = boundWords(bound);
  if (unit.kind === "rank" && !change)
    return { qualifier: words, number: `No. ${number().format(value).replace("-", MINUS)}` };
  if (signedBound(quantity) !== bound)
    return { qualifier: spaced("down", words), number: shortSize(unit, size) };
  return { qualifier: words, number: signOf(quantity) + shortSize(unit, size) };
}

/**
 * Running text: "more than $1 billion", "at least 5 meetings", "about 3 times", "2nd", "25%"; a change:
 * "up more than 6%", "down 32%". Throws `RangeError` if the unit is none.
 */
export function quantityWords(quantity: Quantity): string {
  return sentence(quantity, printedSize, MINUS);
}

/**
 * Without signs that a screen reader may skip: "more than 1 billion dollars", "up more than 6 percent".
 * Throws `RangeError` if the unit is none.
 */
export function spokenQuantity(quantity: Quantity): string {
  return sentence(quantity, spokenSize, "minus ");
}

/** Of a change either sign, of anything else a minus alone. */
const signOf = ({ value, change }: Quantity): string => (value < 0 ? MINUS : change && value > 0 ? "+" : "");

type SizeWords = (unit: Unit, size: number) => string;

function sentence({ value, unit, bound, change }: Quantity, sizeWords: SizeWords, minus: string): string {
  const size = sizeWords(parseUnit(unit), Math.abs(value));
  if (change && value !== 0) return spaced(value > 0 ? "up" : "down", boundWords(bound), size);
  return spaced(boundWords(bound), value < 0 ? minus + size : size);
}

function shortSize(unit: Unit, size: number): string {
  const digits = number().format(size);
  switch (unit.kind) {
    case "percent":
      return `${digits}%`;
    case "times":
      return `${digits}×`;
    case "rank":
      return ordinal(size);
    case "currency":
      return currencySymbol(unit.code) + digits + magnitudeMark(unit.magnitude);
    case "count":
    case "number":
      return digits + magnitudeMark(unit.magnitude);
  }
}

function printedSize(unit: Unit, size: number): string {
  if (unit.kind === "percent") return `${number().format(size)}%`;
  if (unit.kind === "currency")
    return spaced(currencySymbol(unit.code) + number().format(size), unit.magnitude ?? "");
  return spokenSize(unit, size);
}

function spokenSize(unit: Unit, size: number): string {
  const digits = number().format(size);
  switch (unit.kind) {
    case "percent":
      return `${digits} percent`;
    case "times":
      return spaced(digits, size === 1 ? "time" : "times");
    case "rank":
      return ordinal(size);
    case "number":
      return spaced(digits, unit.magnitude);
    case "currency":
      return spaced(digits, unit.magnitude ?? "", currencyName(unit.code, isOne(unit.magnitude, size)));
    case "count":
      return spaced(digits, unit.magnitude ?? "", isOne(unit.magnitude, size) ? unit.one : unit.many);
  }
}

/** "1 meeting", but "1 million meetings". */
function isOne(magnitude: Magnitude | null, size: number): boolean {
  return size === 1 && magnitude === null;
}

function magnitudeMark(magnitude: Magnitude | null): string {
  return magnitude === null ? "" : MAGNITUDE_MARK[magnitude];
}

/** "2nd" */
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
