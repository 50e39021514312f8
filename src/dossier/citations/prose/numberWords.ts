import { type Exact, exact } from "./exact";
import { MULTIPLE_VERBS, multipleForms } from "./multipleWords";

const ONES = "one two three four five six seven eight nine".split(" ");
const TEENS = "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(" ");
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

/** One to nine. */
export const SINGLE: ReadonlyMap<string, bigint> = new Map(ONES.map((word, at) => [word, BigInt(at + 1)]));

/** Nought to nineteen. */
export const SMALL: ReadonlyMap<string, bigint> = new Map([
  ["zero", 0n],
  ["nought", 0n],
  ["naught", 0n],
  ...SINGLE,
  ...TEENS.map((word, at): [string, bigint] => [word, BigInt(at + 10)]),
]);

/** Twenty to ninety. */
export const TEN: ReadonlyMap<string, bigint> = new Map([
  ...TENS.map((word, at): [string, bigint] => [word, BigInt((at + 2) * 10)]),
  ["fourty", 40n],
]);

const power = (zeros: number): bigint => 10n ** BigInt(zeros);

/** Of the short scale, with what India, China and Japan count by. */
export const MAGNITUDE_WORDS: ReadonlyMap<string, bigint> = new Map([
  ["dozen", 12n],
  ["hundred", power(2)],
  ["thousand", power(3)],
  ["lakh", power(5)],
  ["million", power(6)],
  ["crore", power(7)],
  ["billion", power(9)],
  ["trillion", power(12)],
  ["quadrillion", power(15)],
]);

/** What is written short for them, as a word of its own or joined to the digits. */
export const MAGNITUDE_SHORT: ReadonlyMap<string, bigint> = new Map([
  ["mn", power(6)],
  ["mln", power(6)],
  ["mio", power(6)],
  ["bn", power(9)],
  ["bln", power(9)],
  ["tn", power(12)],
  ["trn", power(12)],
  ["tln", power(12)],
  ["mil", power(6)],
  ["doz", 12n],
  ["dz", 12n],
  ["万", power(4)],
  ["萬", power(4)],
  ["亿", power(8)],
  ["億", power(8)],
  ["兆", power(12)],
]);

/** One letter means a magnitude only if it is joined to its digits; in small letters, t is a ton. */
export const MAGNITUDE_LETTERS: ReadonlyMap<string, bigint> = new Map([
  ["k", power(3)],
  ["m", power(6)],
  ["b", power(9)],
  ["t", power(12)],
]);
export const CAPITAL_ONLY: ReadonlySet<string> = new Set(["t"]);

const ORDINALS_SMALL =
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth".split(
    " ",
  );

/** First to nineteenth, and the tens. */
export const ORDINAL: ReadonlyMap<string, bigint> = new Map([
  ...ORDINALS_SMALL.map((word, at): [string, bigint] => [word, BigInt(at + 1)]),
  ["nineth", 9n],
  ...TENS.map((word, at): [string, bigint] => [word.replace(/y$/, "ieth"), BigInt((at + 2) * 10)]),
]);

/** After digits. */
export const ORDINAL_ENDS: ReadonlySet<string> = new Set(["st", "nd", "rd", "th"]);

/** Before a part of a year: "the last three quarters". */
export const PERIODS: ReadonlySet<string> = new Set(
  "last past next this previous each every per fiscal consecutive straight".split(" "),
);

/** Hundredth, thousandth and so on. */
export const ORDINAL_MAGNITUDE: ReadonlyMap<string, bigint> = new Map(
  [...MAGNITUDE_WORDS].map(([word, value]) => [`${word}th`, value]),
);

/** What a part of a whole is called: the number that the whole is divided by. */
export const DIVISOR: ReadonlyMap<string, bigint> = new Map([
  ["half", 2n],
  ["halves", 2n],
  ["quarter", 4n],
  ["quarters", 4n],
  ...[...ORDINAL, ...ORDINAL_MAGNITUDE]
    .filter(([word]) => word !== "first" && word !== "second")
    .flatMap(([word, value]): [string, bigint][] => [
      [word, value],
      [`${word}s`, value],
    ]),
]);

/** How often, or how many times as much. */
export const OCCASIONS: ReadonlyMap<string, Exact> = new Map([
  ["once", exact(1n)],
  ["twice", exact(2n)],
  ["thrice", exact(3n)],
]);

/** How many times as much, and never how often. */
export const MULTIPLES: ReadonlyMap<string, Exact> = new Map(
  MULTIPLE_VERBS.flatMap(([verb, top, bottom]) =>
    multipleForms(verb).map((form): [string, Exact] => [form, exact(top, bottom)]),
  ),
);
