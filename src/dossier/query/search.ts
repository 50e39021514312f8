/** Words as search compares them: lower case, without accents or punctuation. */
export function searchWords(text: string): readonly string[] {
  // Most texts are plain. The rest changes nothing in them, and takes ten times as long.
  if (PLAIN.test(text)) return text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  return text
    .normalize("NFKD")
    .replace(/\p{Mark}/gu, "")
    .toLowerCase()
    .split(/[^\p{Letter}\p{Number}]+/u)
    .filter((word) => word !== "");
}

/** A text of printable ASCII. */
const PLAIN = /^[ -~]*$/;

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

/**
 * The phrases of a search: each word by itself, but a name from `names` as one, so that "Li Qiang" is
 * that person and never another Li beside somebody called Qiang.
 */
export function searchQuery(text: string, names: Names): Query {
  const words = searchWords(text);
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

/** A letter of a script that puts no blanks between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** What stands in a folded text if a phrase of the search is found there. */
export const patternsOf = (query: Query): readonly string[] =>
  query.map((phrase, at) => {
    const words = phrase.join(" ");
    if (UNSPACED.test(words)) return words;
    return at === query.length - 1 ? ` ${words}` : ` ${words} `;
  });

/** A text as search compares it: each word with a blank on both sides. */
export const folded = (text: string): string => ` ${searchWords(text).join(" ")} `;

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
