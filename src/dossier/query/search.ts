import { folded, patternsFor, searchSigns, searchWords } from "./words";

/**
 * A search: every phrase must be found. The last word of the last phrase may be unfinished, so
 * an empty one follows a word that is not.
 */
export type Query = readonly (readonly string[])[];

/** Names of several words. */
export type Names = readonly (readonly string[])[];

export const searchNames = (names: readonly string[]): Names =>
  names.map(searchWords).filter(({ length }) => length > 1);

/** A number whose last group of three digits is not complete yet. */
const UNFINISHED_THOUSANDS = /(?<=\d),(?=\d{1,2}$)/;

/** Says whose something is. No word of a search, it ends the one before it, as a dot does. */
const POSSESSIVE = /['’]s\b/gi;
/** A search whose last word is whole: "U.S.", not "U." or "2.", which may go on. */
const FINISHED = /[\p{L}.]\p{L}\.$/u;

/**
 * The phrases of a search: each word by itself, but a name from `names` as one phrase, so that "Li Qiang" finds
 * that person and never another Li beside somebody called Qiang. Signs count only if there is nothing else.
 */
export function searchQuery(text: string, names: Names): Query {
  const asked = text.trimEnd().replace(POSSESSIVE, ".");
  const words = searchWords(asked.replace(UNFINISHED_THOUSANDS, ""));
  if (words.length === 0) return searchSigns(text).map((sign) => [sign]);
  const phrases: (readonly string[])[] = [];
  for (let at = 0; at < words.length; ) {
    const name = names.find((candidate) => candidate.every((word, offset) => words[at + offset] === word));
    const phrase = name ?? words.slice(at, at + 1);
    phrases.push(phrase);
    at += phrase.length;
  }
  if (FINISHED.test(asked)) phrases.push([...(phrases.pop() ?? []), ""]);
  return phrases;
}

/** Records per step: a few milliseconds for texts of common length. */
const STEP = 200;

/**
 * By row, the searchable texts of a record, with a space on both sides of each word.
 * @param foldedOf further texts of a record, which have been made so already
 */
export function* foldedTexts<T>(
  records: readonly T[],
  textsOf: (record: T) => readonly string[],
  foldedOf: (record: T) => readonly string[] = () => [],
): Generator<void, readonly string[]> {
  const all: string[] = [];
  // Names of people and publishers repeat, so they are folded once.
  const fold = remembering(folded);
  for (const [row, record] of records.entries()) {
    all.push([...textsOf(record).map(fold), ...foldedOf(record)].join("\n"));
    if (row % STEP === STEP - 1) yield;
  }
  return all;
}

/** What a folded text must contain for a phrase to be found. */
export const patternsOf = (query: Query): readonly string[] =>
  query.map((phrase, at) => patternOf(phrase, at === query.length - 1));

/** A folded text contains this if it has these words in a row. The last one may be unfinished. */
export function patternOf(words: readonly string[], isUnfinished = false): string {
  const text = ` ${words.join(" ")}${isUnfinished ? "" : " "}`;
  return text.replace(patternsFor(text).edge, "");
}

/** By row, 1 if every phrase of the search is found. Takes time proportional to the texts. */
export function found(texts: readonly string[], query: Query): Uint8Array {
  const wanted = patternsOf(query);
  return Uint8Array.from(texts, (text) => Number(wanted.every((words) => text.includes(words))));
}

/** How many folded texts are remembered: enough for the names. Most titles occur once. */
const REMEMBERED = 10_000;

function remembering(fold: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const folded = known.get(text) ?? fold(text);
    if (known.size < REMEMBERED) known.set(text, folded);
    return folded;
  };
}
