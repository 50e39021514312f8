import type { Bound } from "../format/lists";
import { boundsAround } from "./readBound";

export interface NumberRead {
  /** The place of its first character. */
  readonly index: number;
  /** Never negative, magnitude multiplied in: 2,200,000 for "2.2 million". */
  readonly value: number;
  readonly percent: boolean;
  /** What the words around it allow it to be typed as. */
  readonly bounds: readonly Bound[];
}

const TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"] as const;
const ONES = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine"] as const;
const TEENS = "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(" ");
const ORDINALS = "first second third fourth fifth sixth seventh eighth ninth tenth".split(" ");

const WORDS: ReadonlyMap<string, number> = new Map([
  ...ONES.map((word, index): [string, number] => [word, index + 1]),
  ...TEENS.map((word, index): [string, number] => [word, index + 10]),
  ...ORDINALS.map((word, index): [string, number] => [word, index + 1]),
  ...TENS.flatMap((tens, index): [string, number][] => [
    [tens, (index + 2) * 10],
    ...ONES.map((ones, unit): [string, number] => [`${tens}-${ones}`, (index + 2) * 10 + unit + 1]),
  ]),
  ["once", 1],
  ["twice", 2],
  ["double", 2],
  ["doubled", 2],
  ["thrice", 3],
  ["triple", 3],
  ["tripled", 3],
  ["trebled", 3],
  ["quadruple", 4],
  ["quadrupled", 4],
]);

const MAGNITUDES: ReadonlyMap<string, number> = new Map([
  ["dozen", 12],
  ["hundred", 100],
  ["thousand", 1e3],
  ["k", 1e3],
  ["million", 1e6],
  ["m", 1e6],
  ["mn", 1e6],
  ["billion", 1e9],
  ["b", 1e9],
  ["bn", 1e9],
  ["trillion", 1e12],
  ["tn", 1e12],
]);

/** Digits in groups of three or in none; a decimal point. What follows decides: "2,4" is neither. */
const DIGITS = String.raw`(?<![.,])(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?![.,]?\d)`;
const END = String.raw`(?![\p{L}\p{N}\p{M}])`;
const FRACTION = String.raw`(?![\s-]+(?:half|halves|thirds?|quarters?|(?:four|fif|six|seven|eigh|nin|ten)ths?|and\s+a\s+half)${END})`;
/** "third" in "one-third", "first" in "thirty-first". */
const PART = String.raw`(?<![\p{L}\p{N}]-|(?:${ONES.join("|")})\s+)`;
const NUMBER = new RegExp(
  String.raw`(?<![\p{L}\p{N}\p{M}])(?:(?<digits>${DIGITS})(?:st|nd|rd|th|x)?|${PART}(?<word>${alternatives(WORDS)})${END})` +
    String.raw`(?<magnitudes>(?:[\s-]*(?:${alternatives(MAGNITUDES)})${END})*)${END}${FRACTION}` +
    String.raw`(?<percent>\s*%|[\s-]+per\s?cent${END})?`,
  "giu",
);

/**
 * The numbers that a wording prints, in order: in digits ("1,032", "2.4%", "2nd"), in words (to ninety-nine,
 * "first" to "tenth", "twice", "tripled"), either with a magnitude ("$1 billion", "2.2m", "two dozen").
 * Fractions in words ("one-third") are not read, nor are signs: a fall is printed as "32%".
 */
export function readNumbers(wording: string): readonly NumberRead[] {
  return Array.from(wording.matchAll(NUMBER), (match) => {
    const { digits, word = "", magnitudes = "", percent } = match.groups ?? {};
    const size =
      digits === undefined ? (WORDS.get(word.toLowerCase()) ?? 0) : Number(digits.replaceAll(",", ""));
    const end = match.index + match[0].length;
    return {
      index: match.index,
      value: magnitudesIn(magnitudes).reduce((product, magnitude) => product * magnitude, size),
      percent: percent !== undefined,
      bounds: boundsAround(wording.slice(0, match.index), wording.slice(end)),
    };
  });
}

function magnitudesIn(text: string): readonly number[] {
  return Array.from(text.matchAll(/\p{L}+/gu), ([name]) => MAGNITUDES.get(name.toLowerCase()) ?? 1);
}

function alternatives(table: ReadonlyMap<string, number>): string {
  return [...table.keys()].sort((a, b) => b.length - a.length).join("|");
}
