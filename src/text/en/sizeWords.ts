/** Sizes with their units, without sign and bound. */
import type { Magnitude, Unit } from "../../dossier/format/units";
import { lazyValue } from "../../dossier/memo";
import { LANGUAGE } from "./language";
import { grouped } from "./plural";

/** A number, and after it the words of its unit, which two numbers may share: "5" "meetings", "$1 billion" "". */
export type Size = readonly [number: string, unit: string];
export type SizeWords = (unit: Unit, size: number) => Size;

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

/** News style spells out whole numbers below 10 in a sentence; ordinals likewise. */
const CARDINALS = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
const ORDINALS = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth"];
const ordinals = lazyValue(() => new Intl.PluralRules(LANGUAGE, { type: "ordinal" }));

/** "$1B", "5", "2.2M", "4.76×", "No. 2", "25%" */
export function shortSize(unit: Unit, size: number): string {
  const digits = grouped(size);
  switch (unit.kind) {
    case "percent":
      return `${digits}%`;
    case "times":
      return `${digits}×`;
    case "rank":
      return `No. ${digits}`;
    case "currency":
      return (
        currencySymbol(unit.code) +
        (unit.magnitude ? digits + magnitudeMark(unit.magnitude) : amount(unit.code, size))
      );
    case "count":
    case "number":
      return digits + magnitudeMark(unit.magnitude);
  }
}

/** As `shortSize`, with what is measured in: "−40 °C", "+2.5 points". What is counted is left to the label. */
export const shortWhole: SizeWords = (unit, size) => [shortSize(unit, size), measureWords(unit)];

/** "kWh", "°C", "tonnes of CO2", and of percentage points "points"; "" for things. */
function measureWords(unit: Unit): string {
  if (unit.kind !== "count") return "";
  if (unit.one === "percentage point") return "points";
  const isSymbol = /[\p{Lu}\p{N}°µ²³]\S*$|(?:^| )\S{1,3}$/u.test(unit.many);
  return unit.one === unit.many && isSymbol ? unit.many : "";
}

/** "×4.76" */
export const factorSize: SizeWords = (_unit, size) => [`×${grouped(size)}`, ""];

/** "$1 billion", "5", "2.2 million", "4.76 times", "No. 2", "25%" */
export function bareSize(unit: Unit, size: number): Size {
  return unit.kind === "count" ? [magnified(unit.magnitude, size), ""] : printedSize(unit, size);
}

/** "5 meetings"; all else as `bareSize`. */
export function printedSize(unit: Unit, size: number): Size {
  switch (unit.kind) {
    case "percent":
    case "rank":
      return [shortSize(unit, size), ""];
    case "currency":
      return [currencySymbol(unit.code) + magnified(unit.magnitude, size, unit.code), ""];
    default:
      return spokenSize(unit, size);
  }
}

/** "five meetings", "three times", "second"; all else as `printedSize`. */
export function runningSize(unit: Unit, size: number): Size {
  if (unit.kind === "rank") return [ORDINALS[size - 1] ?? ordinal(size), ""];
  const [printed, noun] = printedSize(unit, size);
  const isSpelled = unit.kind === "times" || (unit.kind === "count" && unit.magnitude === null);
  return [(isSpelled ? CARDINALS[size - 1] : undefined) ?? printed, noun];
}

/** "1 billion dollars", "6 percent", "number 2" */
export function spokenSize(unit: Unit, size: number): Size {
  const digits = grouped(size);
  switch (unit.kind) {
    case "percent":
      return [digits, "percent"];
    case "times":
      return [digits, size === 1 ? "time" : "times"];
    case "rank":
      return [`number ${digits}`, ""];
    case "number":
      return [magnified(unit.magnitude, size), ""];
    case "currency":
      return [
        magnified(unit.magnitude, size, unit.code),
        currencyName(unit.code, isOne(unit.magnitude, size)),
      ];
    case "count":
      return [magnified(unit.magnitude, size), isOne(unit.magnitude, size) ? unit.one : unit.many];
  }
}

/** "2.2 million", "35,000" for 35 thousand, "5"; of a currency "4.2 billion", "19.50" */
function magnified(magnitude: Magnitude | null, size: number, currency?: string): string {
  if (magnitude !== null && magnitude !== "thousand") return `${grouped(size)} ${magnitude}`;
  const whole = magnitude === null ? size : thousands(size);
  return currency === undefined ? grouped(whole) : amount(currency, whole);
}

/** An amount of money that has a fraction prints all digits of the smaller unit: "19.50", "35", "0.125". */
function amount(code: string, size: number): string {
  const [whole = "", fraction] = grouped(size).split(".");
  return fraction === undefined ? whole : `${whole}.${fraction.padEnd(minorDigits(code), "0")}`;
}

/** Two for cents, three for the fils of a Kuwaiti dinar. */
function minorDigits(code: string): number {
  const { minimumFractionDigits } = new Intl.NumberFormat(LANGUAGE, {
    style: "currency",
    currency: code,
  }).resolvedOptions();
  return minimumFractionDigits ?? 0;
}

/** Moves the decimal point, because a product has noise in its last digits: 1.005 × 1000 is 1004.9999999999999. */
function thousands(size: number): number {
  const [digits, power = "0"] = String(size).split("e");
  return Number(`${digits}e${Number(power) + 3}`);
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
  return grouped(size) + ORDINAL_ENDING[ordinals().select(size)];
}

/** The sign before the number: "$", "CN¥", and "CHF" with its space. */
function currencySymbol(code: string): string {
  // Most values are in dollars, and the platform's formatter is slow to load.
  if (code === "USD") return "$";
  return currencyText({ currency: code }, 1, ["currency", "literal"]);
}

/** "dollar", "dollars", "euros", "Chinese yuan". */
function currencyName(currency: string, one: boolean): string {
  if (currency === "USD") return one ? "dollar" : "dollars";
  return currencyText({ currency, currencyDisplay: "name" }, one ? 1 : 2, ["currency"]);
}

/** A formatter takes longer to make than to use, and there are few currencies. */
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
