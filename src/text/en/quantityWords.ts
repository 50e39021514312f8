import { asSigned, endsOf, reachOf, signedBound } from "../../dossier/format/bounds";
import type { Bound } from "../../dossier/format/lists";
import type { Interval, Quantity } from "../../dossier/format/quantity";
import { parseUnit } from "../../dossier/format/units";
import {
  bareSize,
  factorSize,
  printedSize,
  runningSize,
  type SizeWords,
  shortSize,
  shortWhole,
  spokenSize,
} from "./sizeWords";

interface BoundWords {
  readonly sign: string;
  readonly words: string;
  /** After "up" or "down", and with the sign alone, where "up to" would misread. */
  readonly changed?: string;
  /** Before a value below zero: "more than −$5 billion" and "up to −$5 billion" would be read of the size of a loss. */
  readonly below?: string;
}

/** The one table of bounds in words and signs. */
const BOUND_WORDS: Record<Bound, BoundWords> = {
  exact: { sign: "", words: "" },
  about: { sign: "≈", words: "about" },
  "more-than": { sign: ">", words: "more than", below: "above" },
  "at-least": { sign: "≥", words: "at least", below: "no lower than" },
  "less-than": { sign: "<", words: "less than", below: "below" },
  "at-most": { sign: "≤", words: "up to", changed: "at most", below: "no higher than" },
  between: { sign: "–", words: "between" },
};

const MINUS = "\u2212";
const AND = "and";
/** A line may end between these two, but not at a word joiner. */
const MINUS_OF_CURRENCY = new RegExp(`${MINUS}(?=\\p{Sc})`, "gu");
const WORD_JOINER = "\u2060";

/** "", "≈", ">", "≥", "<", "≤" or, between two values, "–". */
export function boundMark(bound: Bound): string {
  return BOUND_WORDS[bound].sign;
}

/** "", "about", "more than", "at least", "less than", "up to" or "between". */
export function boundWords(bound: Bound): string {
  return BOUND_WORDS[bound].words;
}

/** A sign and what it means: "> more than", "≤ at most". */
export function signAndWords(bound: Bound): string {
  const { sign, words, changed = words } = BOUND_WORDS[bound];
  return `${sign} ${changed}`;
}

/**
 * The short form, where a mark has no room for words: "> $1B", "≈ 2.2M", "≥ 5", "4.76×", "No. 2", "25%", "$5M–$10M",
 * "5–10%" and with its sign a change: "> +6%", "−32%", "+5–10%", "−32 to −20%". The sign of the bound belongs to the
 * number after it: "fell more than 32%" is "< −32%" (see `signedBound`). Counted things are not named. Throws `RangeError` for an
 * unknown unit.
 */
export function shortQuantity(quantity: Quantity): string {
  const { low, high } = endsOf(quantity);
  const signed = (value: number) =>
    signOf(value, quantity.change) + shortSize(parseUnit(quantity.unit), Math.abs(value));
  if (quantity.bound !== "between") return spaced(boundMark(signedBound(quantity)), signed(high));
  const first = signed(low).replace(/[%×]$/, "");
  // A dash beside a minus would be read as another.
  return low < 0 ? spaced(first, "to", signed(high)) : `${first}–${signed(high).replace(/^\+/, "")}`;
}

/**
 * A number set large, with what stands before it in smaller type: "more than" "$1B", "at least" "5", "" "+376%",
 * "" "No. 2", "about" "2.2M", "between" "$5M and $10M"; a fall of more than 32%: "down more than" "32%", as "more than
 * −32%" would be less; a loss of more than $5 million: "below" "−$5M". Throws `RangeError` for an unknown unit.
 */
export function keyNumber(quantity: Quantity): { readonly qualifier: string; readonly number: string } {
  const { words, changed = words } = BOUND_WORDS[quantity.bound];
  return isBoundedFall(quantity)
    ? { qualifier: spaced("down", changed), number: sizes(quantity, shortWhole) }
    : { qualifier: wordsBefore(quantity), number: signedValues(quantity, shortWhole) };
}

/**
 * The long form for a table, the evidence or a link, where nothing around the value names what is counted: "more than
 * $1 billion", "at least 5 meetings", "2 days", "4.76 times", "No. 2", "25%". A sign stands only before a change: "more
 * than +6%", "+376%", "−32%"; a bounded fall is "down more than 32%", for "more than −32%" would be read as a smaller
 * one. Throws `RangeError` for an unknown unit.
 */
export function quantityLabel(quantity: Quantity): string {
  return standalone(quantity, printedSize);
}

/**
 * In a sentence: "more than $1 billion", "at least five meetings", "between five and 10 meetings", "about three times",
 * "second", "25%"; a change: "up more than 6%", "down 32%". Throws `RangeError` for an unknown unit.
 */
export function quantityWords(quantity: Quantity): string {
  const { low, high } = endsOf(quantity);
  // Not "between 1.5 and two".
  const words = sentence(
    quantity,
    Number.isInteger(low) === Number.isInteger(high) ? runningSize : printedSize,
    MINUS,
  );
  return words.replace(MINUS_OF_CURRENCY, `$&${WORD_JOINER}`);
}

/**
 * "more than $1 billion", "about ×3", "at least 5 meetings"; a change keeps its sign, "more than +6%", "−32%", but
 * a bounded fall has it in words: "down more than 32%". Throws `RangeError` if the unit is none.
 */
export function quantityOnMark(quantity: Quantity): string {
  return parseUnit(quantity.unit).kind === "times" && !isBoundedFall(quantity)
    ? factorWords(quantity)
    : standalone(quantity, quantity.change ? printedSize : runningSize);
}

/** A number of times with its sign: "×4.76", "about ×3", "between ×2 and ×3". */
export function factorWords(quantity: Quantity): string {
  return standalone(asSigned(quantity), factorSize).replaceAll(`${MINUS}×`, `×${MINUS}`);
}

/** What is counted needs no name: "at least 5", "4", "more than 1,200", "between 5 and 10". */
export function countOnMark(quantity: Quantity): string {
  return standalone(asSigned(quantity), bareSize);
}

/**
 * Without signs that a screen reader may skip: "more than 1 billion dollars", "between 5 and 10 percent", "up more than
 * 6 percent". Throws `RangeError` for an unknown unit.
 */
export function spokenQuantity(quantity: Quantity): string {
  return sentence(quantity, spokenSize, "minus ");
}

/** A sign for a change, and a minus for any other negative value. */
const signOf = (value: number, change: boolean | undefined): string =>
  value < 0 ? MINUS : change && value > 0 ? "+" : "";

/** The bound belongs to the size of the fall, not to the signed value. */
const isBoundedFall = (quantity: Quantity): boolean =>
  quantity.change === true && endsOf(quantity).high <= 0 && reachOf(quantity) < 0 && isTurned(quantity);

/** "Between −32% and −20%" would be correct, but a fall between the two is easier to read. */
const isTurned = (quantity: Quantity): boolean =>
  quantity.bound === "between" || signedBound(quantity) !== quantity.bound;

function standalone(quantity: Quantity, sizeWords: SizeWords): string {
  if (isBoundedFall(quantity)) return sentence(quantity, sizeWords, MINUS);
  return spaced(wordsBefore(quantity), signedValues(quantity, sizeWords));
}

/** The words of a bound before a value with its sign. */
function wordsBefore(quantity: Quantity): string {
  const { words, below = words } = BOUND_WORDS[quantity.bound];
  return !quantity.change && reachOf(quantity) < 0 ? below : words;
}

function sentence(quantity: Quantity, sizeWords: SizeWords, minus: string): string {
  const { words, changed = words } = BOUND_WORDS[quantity.bound];
  const { low, high } = endsOf(quantity);
  const isOneWay = low >= 0 || high <= 0;
  if (quantity.change && isOneWay && reachOf(quantity) !== 0)
    return spaced(high > 0 ? "up" : "down", changed, sizes(quantity, sizeWords));
  return spaced(
    wordsBefore(quantity),
    joined(quantity, sizeWords, (value) => (value < 0 ? minus : "")),
  );
}

/** The sizes alone, the smaller first: "20% and 32%" of a fall. */
const sizes = (quantity: Quantity, sizeWords: SizeWords): string => joined(quantity, sizeWords, () => "");

const signedValues = (quantity: Quantity, sizeWords: SizeWords): string =>
  joined(quantity, sizeWords, (value) => signOf(value, quantity.change));

/** The value, or both ends of an interval. A unit that follows a number is written once. */
function joined(quantity: Quantity, sizeWords: SizeWords, signFor: (value: number) => string): string {
  const unit = parseUnit(quantity.unit);
  const [first, last] = quantity.bound === "between" ? inOrder(quantity, signFor) : [null, quantity.value];
  // Not "−five".
  const isMinus = [first, last].some((value) => value !== null && signFor(value) === MINUS);
  const words = isMinus && sizeWords === runningSize ? printedSize : sizeWords;
  const whole = signFor(last) + spaced(...words(unit, Math.abs(last)));
  if (first === null) return whole;
  const [bare] = words(unit, Math.abs(first));
  return spaced(signFor(first) + bare, AND, whole);
}

/** Ends without signs stand in the order of their sizes. */
function inOrder({ low, high }: Interval, signFor: (value: number) => string): readonly [number, number] {
  return high <= 0 && signFor(low) === "" ? [high, low] : [low, high];
}

function spaced(...words: readonly string[]): string {
  return words.filter((word) => word !== "").join(" ");
}
