/** Words as search compares them: lower case, without accents or punctuation. */
export function searchWords(text: string): readonly string[] {
  return text
    .normalize("NFKD")
    .replace(/\p{Mark}/gu, "")
    .toLowerCase()
    .split(/[^\p{Letter}\p{Number}]+/u)
    .filter((word) => word !== "");
}

/** A search: every phrase must be found, the last word of the last one may be unfinished. */
export type Query = readonly (readonly string[])[];

/**
 * The phrases of a search: each word by itself, but a name from `names` as one, so that "Li Qiang" is
 * that person and never another Li beside somebody called Qiang.
 */
export function searchQuery(text: string, names: readonly string[]): Query {
  const words = searchWords(text);
  const known = names.map(searchWords).filter((name) => name.length > 1);
  const phrases: (readonly string[])[] = [];
  for (let at = 0; at < words.length; ) {
    const name = known.find((candidate) => candidate.every((word, offset) => words[at + offset] === word));
    const phrase = name ?? words.slice(at, at + 1);
    phrases.push(phrase);
    at += phrase.length;
  }
  return phrases;
}

/** The words of many rows of texts, as integers. */
export interface SearchIndex {
  /** Every word once, sorted: a word's number is its place. */
  readonly words: readonly string[];
  /** Text after text, row after row; between two texts stands `GAP`. */
  readonly tokens: Uint32Array;
  /** The tokens of row r begin at `starts[r]` and end before `starts[r + 1]`. */
  readonly starts: Uint32Array;
}

const GAP = 2 ** 32 - 1;

export function searchIndex(rows: readonly (readonly string[])[]): SearchIndex {
  const wordsOf = perText();
  const read = rows.map((texts) => texts.map(wordsOf));
  const words = [...new Set(read.flat(2))].sort();
  const numbers = new Map(words.map((word, number) => [word, number]));
  const starts = new Uint32Array(rows.length + 1);
  for (const [row, texts] of read.entries())
    starts[row + 1] = texts.reduce((end, text) => end + text.length + 1, starts[row] ?? 0);
  const tokens = new Uint32Array(starts.at(-1) ?? 0).fill(GAP);
  let at = 0;
  for (const text of read.flat()) {
    for (const word of text) tokens[at++] = numbers.get(word) ?? GAP;
    at++;
  }
  return { words, tokens, starts };
}

/** Names of people and sources come again and again. */
function perText(): (text: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (text) => {
    const words = known.get(text) ?? searchWords(text);
    known.set(text, words);
    return words;
  };
}

/** By row, 1 where every phrase stands in one of its texts. */
export function found(index: SearchIndex, query: Query): Uint8Array {
  const rows = index.starts.length - 1;
  const hits = new Uint8Array(rows).fill(1);
  for (const [at, phrase] of query.entries()) {
    const ranges = phrase.map((word, place) =>
      rangeOf(index.words, word, at === query.length - 1 && place === phrase.length - 1),
    );
    for (let row = 0; row < rows; row++)
      if (hits[row] === 1) hits[row] = Number(hasPhrase(index, row, ranges));
  }
  return hits;
}

/** From the first number to before the last. */
type Range = readonly [number, number];

function hasPhrase({ tokens, starts }: SearchIndex, row: number, ranges: readonly Range[]): boolean {
  const end = starts[row + 1] ?? 0;
  for (let start = starts[row] ?? 0; start < end; start++) {
    let at = 0;
    for (; at < ranges.length; at++) {
      const [low, high] = ranges[at] ?? [0, 0];
      const token = tokens[start + at] ?? GAP;
      if (token < low || token >= high) break;
    }
    if (at === ranges.length) return true;
  }
  return false;
}

/** The numbers of a word, or of all that begin with it. */
function rangeOf(words: readonly string[], word: string, unfinished: boolean): Range {
  const low = firstNot(words, (other) => other < word);
  return [low, firstNot(words, (other) => other <= word || (unfinished && other.startsWith(word)))];
}

/** Where the run ends for which that holds, by halves. */
function firstNot(words: readonly string[], holds: (word: string) => boolean): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(words[middle] ?? "")) low = middle + 1;
    else high = middle;
  }
  return low;
}
