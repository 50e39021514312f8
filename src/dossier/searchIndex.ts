import { type Coded, type Inverted, inverted } from "./inverted";
import { type Query, searchWords } from "./search";

/**
 * The words of many rows of texts, as integers. Codes are those of words, text after text, and between two texts
 * of a row stands `GAP`; the inverse has the rows of each word.
 */
export interface SearchIndex extends Coded, Inverted {
  /** Every word once, sorted: a word's code is its place. */
  readonly words: readonly string[];
}

const GAP = 2 ** 32 - 1;
/** Rows read in one step: a few milliseconds, of texts of common length. */
const STEP = 200;

/** Takes time proportional to the texts, and to the words that differ, times the logarithm of these, to sort them. */
export function* searchIndex<T>(
  records: readonly T[],
  textsOf: (record: T) => readonly string[],
): Generator<void, SearchIndex> {
  const starts = new Uint32Array(records.length + 1);
  const written: number[] = [];
  const { codesOf, seen } = perText();
  for (const [row, record] of records.entries()) {
    for (const text of textsOf(record)) {
      for (const code of codesOf(text)) written.push(code);
      written.push(-1);
    }
    starts[row + 1] = written.length;
    if (row % STEP === STEP - 1) yield;
  }
  const words = [...seen.keys()].sort();
  yield;
  const places = new Uint32Array(words.length);
  for (const [place, word] of words.entries()) places[seen.get(word) ?? 0] = place;
  yield;
  const codes = new Uint32Array(written.length);
  for (const [at, code] of written.entries()) codes[at] = places[code] ?? GAP;
  yield;
  return { words, starts, codes, ...inverted({ starts, codes }, words.length) };
}

/** Words as numbers, in the order in which they come. Names of people and sources come again and again. */
function perText() {
  const seen = new Map<string, number>();
  const known = new Map<string, readonly number[]>();
  const codesOf = (text: string) => {
    const before = known.get(text);
    if (before) return before;
    const codes = searchWords(text).map((word) => {
      const code = seen.get(word) ?? seen.size;
      seen.set(word, code);
      return code;
    });
    known.set(text, codes);
    return codes;
  };
  return { codesOf, seen };
}

/**
 * By row, 1 where every phrase stands in one of its texts. Takes time proportional to the rows, and to how often
 * the words of the search stand in them.
 */
export function found(index: SearchIndex, query: Query): Uint8Array {
  const { words, starts, rowStarts, rows } = index;
  const hits = new Uint8Array(starts.length - 1).fill(1);
  for (const [at, phrase] of query.entries()) {
    const ranges = phrase.map((word, place) =>
      rangeOf(words, word, at === query.length - 1 && place === phrase.length - 1),
    );
    /** By row, how many words of the phrase it has, from the first one on. */
    const having = new Uint16Array(hits.length);
    for (const [place, [low, high]] of ranges.entries()) {
      const end = rowStarts[high] ?? 0;
      for (let entry = rowStarts[low] ?? 0; entry < end; entry++) {
        const row = rows[entry] ?? 0;
        if (having[row] === place) having[row] = place + 1;
      }
    }
    for (let row = 0; row < hits.length; row++) {
      if (hits[row] === 0) continue;
      if (having[row] !== ranges.length || (ranges.length > 1 && !hasPhrase(index, row, ranges)))
        hits[row] = 0;
    }
  }
  return hits;
}

/** From the first code to before the last. */
type Range = readonly [number, number];

function hasPhrase({ starts, codes }: SearchIndex, row: number, ranges: readonly Range[]): boolean {
  const end = starts[row + 1] ?? 0;
  for (let start = starts[row] ?? 0; start < end; start++) {
    let at = 0;
    for (; at < ranges.length; at++) {
      const [low, high] = ranges[at] ?? [0, 0];
      const code = codes[start + at] ?? GAP;
      if (code < low || code >= high) break;
    }
    if (at === ranges.length) return true;
  }
  return false;
}

/** The codes of a word, or of all that begin with it. */
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
