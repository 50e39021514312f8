import { folded, patternsFor, searchSigns, searchWords } from "./words";

/** A search: every phrase must be found, the last word of the last one may be unfinished. */
export type Query = readonly (readonly string[])[];

/** Names of several words, by their first word, in their order. */
export type Names = ReadonlyMap<string, readonly (readonly string[])[]>;

export function searchNames(names: readonly string[]): Names {
  const known = new Map<string, (readonly string[])[]>();
  for (const name of names.map(searchWords)) {
    const [first = "", ...others] = name;
    if (others.length > 0) known.set(first, [...(known.get(first) ?? []), name]);
  }
  return known;
}

/** A number of which only a part of its last three digits is typed. */
const UNFINISHED_THOUSANDS = /(?<=\d),(?=\d{1,2}$)/;

/**
 * The phrases of a search: each word by itself, but a name from `names` as one, so that "Li Qiang" is
 * that person and never another Li beside somebody called Qiang. Signs are searched for if there is nothing else.
 */
export function searchQuery(text: string, names: Names): Query {
  const words = searchWords(text.trimEnd().replace(UNFINISHED_THOUSANDS, ""));
  if (words.length === 0) return searchSigns(text).map((sign) => [sign]);
  const phrases: (readonly string[])[] = [];
  for (let at = 0; at < words.length; ) {
    const name = names
      .get(words[at] ?? "")
      ?.find((candidate) => candidate.every((word, offset) => words[at + offset] === word));
    const phrase = name ?? words.slice(at, at + 1);
    phrases.push(phrase);
    at += phrase.length;
  }
  return phrases;
}

/** Records read in one step: a few milliseconds, of texts of common length. */
const STEP = 200;

/** By row, the texts that a record is found by, each word with a blank on both sides. */
export function* foldedTexts<T>(
  records: readonly T[],
  textsOf: (record: T) => readonly string[],
): Generator<void, readonly string[]> {
  const all: string[] = [];
  // The names of people and publishers repeat.
  const fold = remembering(folded);
  for (const [row, record] of records.entries()) {
    all.push(textsOf(record).map(fold).join("\n"));
    if (row % STEP === STEP - 1) yield;
  }
  return all;
}

/** What stands in a folded text if a phrase of the search is found there. */
export const patternsOf = (query: Query): readonly string[] =>
  query.map((phrase, at) => patternOf(phrase, at === query.length - 1));

/** What stands in a folded text that holds these words one after the other. The last one may be unfinished. */
export function patternOf(words: readonly string[], isUnfinished = false): string {
  const text = words.join(" ");
  const { start, end } = patternsFor(text);
  return `${start.test(text) ? "" : " "}${text}${isUnfinished || end.test(text) ? "" : " "}`;
}

/** By row, 1 if every phrase of the search stands in its texts. Takes time proportional to the texts. */
export function found(texts: readonly string[], query: Query): Uint8Array {
  const wanted = patternsOf(query);
  return Uint8Array.from(texts, (text) => Number(wanted.every((words) => text.includes(words))));
}

/** How many texts are remembered: enough for the names. Most titles come once. */
const REMEMBERED = 10_000;

function remembering(fold: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const folded = fold(text);
    if (known.size < REMEMBERED) known.set(text, folded);
    return folded;
  };
}
