import { lazyValue } from "../memo";

/**
 * A text as search compares it: small letters without accents, in words, then the signs between them. A mark that is no
 * accent stays: か is not が, й not и.
 */

/** Letters that have no accent to lose, or only in some languages; and signs of print as they are typed. */
const LETTERS: Readonly<Record<string, string>> = {
  ...{ ß: "ss", æ: "ae", œ: "oe", ø: "o", ł: "l", đ: "d", ð: "d", ħ: "h", ŧ: "t", ı: "i", þ: "th" },
  ...{ ς: "σ", ё: "е", ѐ: "е", ѝ: "и" },
  ...{ "‐": "-", "‑": "-", "–": "-", "—": "-", "−": "-", "‘": "'", "’": "'", "“": '"', "”": '"' },
};
/** Latin and Greek letters with an accent, those of the table, and accents and vowel points by themselves. */
const ACCENT = /[\u0300-\u036F\u0591-\u05C7\u064B-\u065F\u0670]/g;
const ACCENTED = new RegExp(`[\\u00DF-\\u02AF\\u0370-\\u03FFѐёѝ\\u1E00-\\u1FFF‐-”−]|${ACCENT.source}`, "g");

/** The text in small letters without accents. */
export const plainLetters = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(ACCENTED, (letter) => {
      const bare = letter.normalize("NFD").replace(ACCENT, "");
      return LETTERS[letter] ?? LETTERS[bare] ?? bare;
    });

/** A letter of a script that puts no blanks between words. */
const UNSPACED = `(?:(?=[\\p{L}\\p{N}\\p{M}])[${[
  "Han",
  "Hiragana",
  "Katakana",
  "Hangul",
  "Thai",
  "Lao",
  "Khmer",
  "Myanmar",
]
  .map((script) => `\\p{Script_Extensions=${script}}`)
  .join("")}])`;

/**
 * A word: an abbreviation with its dots ("u.s."), a number with its decimals and its thousands in groups, a run of a
 * script without blanks, or letters and digits. A point before three digits is a decimal one, unless there are two.
 */
function wordPattern(letter: string, character: string, run: readonly string[]): RegExp {
  const grouped = String.raw`\d{1,3}(?:(?:,\d{2,3})*,\d{3}|(?:[' ]\d{3})+|(?:\.\d{3}){2,})(?!\d)`;
  const alternatives = [
    String.raw`${letter}(?:\.${letter})+(?!${character})\.?`,
    String.raw`(?=\d)(?<!\d[.,])(?:${grouped}(?:\.\d+)?|\d+\.\d+)(?!\d|[.,]\d)${character}*`,
    ...run,
    `${character}+`,
  ];
  return new RegExp(alternatives.join("|"), "gu");
}
/** Made once a text needs them: to make patterns of whole scripts takes the browser as long as to lay out a chart. */
const patterns = lazyValue(() => ({
  word: wordPattern(String.raw`(?:(?!${UNSPACED})\p{L})`, String.raw`(?:(?!${UNSPACED})[\p{L}\p{N}\p{M}])`, [
    `${UNSPACED}+`,
  ]),
  sign: /[^\p{L}\p{N}\p{M}\p{C}\s]/gu,
  start: new RegExp(`^(?:${UNSPACED}|[^\\p{L}\\p{N}\\p{M}])`, "u"),
  end: new RegExp(`(?:${UNSPACED}|[^\\p{L}\\p{N}\\p{M}])$`, "u"),
}));

/** Most texts are of printable ASCII: the same for them takes a tenth of the time. */
const ASCII = /^[ -~]*$/;
const ASCII_PATTERNS: ReturnType<typeof patterns> = {
  word: wordPattern("[a-z]", "[a-z0-9]", []),
  sign: /[^a-z0-9 ]/g,
  start: /^[^a-z0-9]/,
  end: /[^a-z0-9]$/,
};

/**
 * What finds the words and the signs of a text in plain letters, and whether it needs no blank before its first word
 * or after its last one: it has a sign there, or a script without blanks.
 */
export const patternsFor = (plain: string) => (ASCII.test(plain) ? ASCII_PATTERNS : patterns());

/** What a word is written with and compared without: the dots of an abbreviation, what divides thousands. */
export const DIVIDER = /[,' ]|(?<!\d)\.|\.(?=\d{3}\.)|(?<=\.\d{3})\./g;

/** The words of a text as search compares them. */
export const searchWords = (text: string): readonly string[] => wordsIn(plainText(text));

/** What is neither letter nor blank, each by itself: "%", "$". */
export const searchSigns = (text: string): readonly string[] => signsIn(plainText(text));

/** A text as search compares it: each word with a blank on both sides, then its signs. */
export function folded(text: string): string {
  const plain = plainText(text);
  return ` ${wordsIn(plain).join(" ")} ${signsIn(plain).join("")}`;
}

const plainText = (text: string): string => (ASCII.test(text) ? text.toLowerCase() : plainLetters(text));

const wordsIn = (plain: string): readonly string[] =>
  plain
    .match(patternsFor(plain).word)
    ?.map((word) => (/[.,' ]/.test(word) ? word.replace(DIVIDER, "") : word)) ?? [];

const signsIn = (plain: string): readonly string[] => plain.match(patternsFor(plain).sign) ?? [];
