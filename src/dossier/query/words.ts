import { lazyValue } from "../memo";

/**
 * A text as search compares it: lower case without accents, words first, then the signs between them. A mark that
 * is not an accent stays: か is not が, й is not и.
 */

/**
 * Letters that Unicode does not decompose or that have an accent only in some languages, and typographic signs as
 * they are typed.
 */
const LETTERS: Readonly<Record<string, string>> = {
  ...{ ß: "ss", æ: "ae", œ: "oe", ø: "o", ł: "l", đ: "d", ð: "d", ħ: "h", ŧ: "t", ı: "i", þ: "th" },
  ...{ ς: "σ", ё: "е", ѐ: "е", ѝ: "и" },
  ...{ "‐": "-", "‑": "-", "–": "-", "—": "-", "−": "-", "‘": "'", "’": "'", "“": '"', "”": '"' },
};
/** Latin and Greek letters with an accent, those of the table, and accents and vowel points by themselves. */
const ACCENT = /[\u0300-\u036F\u0591-\u05C7\u064B-\u065F\u0670]/g;
const ACCENTED = new RegExp(`[\\u00DF-\\u02AF\\u0370-\\u03FFѐёѝ\\u1E00-\\u1FFF‐-”−]|${ACCENT.source}`, "g");

/** The text in lower case without accents. */
export const plainLetters = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(ACCENTED, (letter) => {
      const bare = letter.normalize("NFD").replace(ACCENT, "");
      return LETTERS[letter] ?? LETTERS[bare] ?? bare;
    });

/**
 * A letter of a script in which a search finds parts of words: those without spaces, and Korean with its endings. The
 * bars between the scripts are no letters.
 */
const UNSPACED = `(?:(?=[\\p{L}\\p{N}\\p{M}])[${"Han|Hiragana|Katakana|Hangul|Thai|Lao|Khmer|Myanmar".replace(/\w+/g, "\\p{scx=$&}")}])`;

/**
 * A word: an abbreviation with its dots ("u.s."), a number with its decimals and its thousands in groups, a run of a
 * script without blanks, or letters and digits; with the sign of a number. A point before three digits is a decimal
 * one, unless there are two.
 */
function wordPattern(letter: string, character: string, run = ""): RegExp {
  const grouped = String.raw`\d{1,3}(?:(?:,\d{2,3})*,\d{3}|(?:[' ]\d{3})+|(?:\.\d{3}){2,})(?!\d)`;
  const abbreviation = String.raw`${letter}(?:\.${letter})+(?!${character})\.?`;
  const number = String.raw`(?=\d)(?<!\d[.,])(?:${grouped}(?:\.\d+)?|\d+\.\d+)(?!\d|[.,]\d)${character}*`;
  const words = `${abbreviation}|${number}|${run}${character}+`;
  return new RegExp(String.raw`(?:\p{Sc} ?(?=\d))?(?:${words})(?: ?%(?<=\d ?%))?`, "gu");
}

/** The space before or after a text that begins or ends with one of these characters. */
const edgePattern = (characters: string) => new RegExp(`^ (?=${characters})|(?<=${characters}) $`, "gu");

/** Compiled when a text first needs them: patterns of whole scripts take the browser 10 ms, at every start. */
const patterns = lazyValue(() => ({
  word: wordPattern(
    String.raw`(?:(?!${UNSPACED})\p{L})`,
    String.raw`(?:(?!${UNSPACED})[\p{L}\p{N}\p{M}])`,
    `${UNSPACED}+|`,
  ),
  sign: /[^\p{L}\p{N}\p{M}\p{C}\s]/gu,
  edge: edgePattern(`${UNSPACED}|[^\\p{L}\\p{N}\\p{M}]`),
}));

/** Most texts are printable ASCII and common signs, for which the same takes a tenth of the time. */
const ASCII = /^[ -~]*$/;
const SIMPLE = /^[ -~£§«°±·»×‘-”…€→]*$/;
const SIMPLE_PATTERNS: ReturnType<typeof patterns> = {
  word: wordPattern("[a-z]", "[a-z0-9]"),
  sign: /[^a-z0-9 ]/g,
  edge: edgePattern("[^a-z0-9]"),
};

/**
 * The patterns for a text in plain letters. `word` and `sign` find all of them, `edge` the spaces around it that it
 * does not need: beside a sign, or a script without spaces.
 */
export const patternsFor = (plain: string) => (SIMPLE.test(plain) ? SIMPLE_PATTERNS : patterns());

/**
 * Characters that a word is written with but compared without: the dots of an abbreviation, the separators of
 * thousands.
 */
export const DIVIDER = /[,' ]|(?<!\d)\.|\.(?=\d{3}\.)|(?<=\.\d{3})\./g;

/** "25%" as "25 percent" and "$5" as "$ 5", so that "25" and "5" find them too. */
export const spellSigns = (word: string): string =>
  word.replace(/[%\p{Sc}]/gu, (sign) => (sign === "%" ? " percent" : `${sign} `));

/** The words of a text as search compares them. A number and its sign are one. */
export const searchWords = (text: string): readonly string[] => wordsIn(plainText(text));

/** Characters that are neither letters nor spaces, one by one: "%", "$". */
export const searchSigns = (text: string): readonly string[] => signsIn(plainText(text));

/** A text as search compares it: each word with a space on both sides, then its signs. */
export function folded(text: string): string {
  const plain = plainText(text);
  return ` ${wordsIn(plain).join(" ")} ${signsIn(plain).join("")}`;
}

const plainText = (text: string): string => (ASCII.test(text) ? text.toLowerCase() : plainLetters(text));

const wordsIn = (plain: string): readonly string[] =>
  plain
    .match(patternsFor(plain).word)
    ?.map((word) => (/\W/.test(word) ? spellSigns(word.replace(DIVIDER, "")) : word)) ?? [];

const signsIn = (plain: string): readonly string[] => plain.match(patternsFor(plain).sign) ?? [];
