import { type EncodedColumn, type InvertedIndex, invertedInSteps } from "./invertedIndex";
import { lowerBound } from "./lowerBound";
import { type Query, searchWords } from "./search";

/**
 * The words of many rows of texts, as integers. Codes are those of words, text after text, and between two texts
 * of a row stands `GAP`; the inverse has the rows of each word.
 */
export interface SearchIndex extends EncodedColumn, InvertedIndex {
  /** Every word once, sorted. */
  readonly words: readonly string[];
  /** The code of the word at each place of `words`, and the other way round. */
  readonly codeAt: Uint32Array;
  readonly placeOf: Uint32Array;
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
  let codes = new Uint32Array(1024);
  let end = 0;
  const { codesOf, seen } = perText();
  for (const [row, record] of records.entries()) {
    for (const text of textsOf(record)) {
      const own = codesOf(text);
      if (end + own.length >= codes.length) codes = twice(codes, own.length);
      for (const code of own) codes[end++] = code;
      codes[end++] = GAP;
    }
    starts[row + 1] = end;
    if (row % STEP === STEP - 1) yield;
  }
  yield;
  const words = yield* sorted(seen.keys());
  const codeAt = Uint32Array.from(words, (word) => seen.get(word) ?? GAP);
  const placeOf = new Uint32Array(words.length);
  for (let place = 0; place < words.length; place++) placeOf[codeAt[place] ?? GAP] = place;
  yield;
  const having = yield* invertedInSteps({ starts, codes }, words.length);
  return { words, codeAt, placeOf, starts, codes, ...having };
}

/** Letter by letter, as all at once would take a tenth of a second of a hundred thousand words. */
function* sorted(words: Iterable<string>): Generator<void, readonly string[]> {
  const byFirst = new Map<string, string[]>();
  for (const word of words) {
    const first = word.charAt(0);
    const same = byFirst.get(first);
    if (same) same.push(word);
    else byFirst.set(first, [word]);
  }
  const all: string[] = [];
  for (const first of [...byFirst.keys()].sort()) {
    yield;
    for (const word of (byFirst.get(first) ?? []).sort()) all.push(word);
  }
  yield;
  return all;
}

/** With twice the room, and so much more. */
function twice(codes: Uint32Array, more: number): Uint32Array<ArrayBuffer> {
  const grown = new Uint32Array(2 * codes.length + more);
  grown.set(codes);
  return grown;
}

/** Texts remembered: enough for the names, while a title comes once. */
const KNOWN = 10_000;

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
    if (known.size < KNOWN) known.set(text, codes);
    return codes;
  };
  return { codesOf, seen };
}

/**
 * By row, 1 where every phrase stands in one of its texts. Takes time proportional to the rows, and to how often
 * the words of the search stand in them.
 */
export function found(index: SearchIndex, query: Query): Uint8Array {
  const { words, codeAt, starts, rowStarts, rows } = index;
  const hits = new Uint8Array(starts.length - 1).fill(1);
  for (const [at, phrase] of query.entries()) {
    const ranges = phrase.map((word, place) =>
      rangeOf(words, word, at === query.length - 1 && place === phrase.length - 1),
    );
    /** By row, how many words of the phrase it has, from the first one on. */
    const having = new Uint16Array(hits.length);
    for (const [place, [low, high]] of ranges.entries()) {
      for (const code of codeAt.subarray(low, high)) {
        const end = rowStarts[code + 1] ?? 0;
        for (let entry = rowStarts[code] ?? 0; entry < end; entry++) {
          const row = rows[entry] ?? 0;
          if (having[row] === place) having[row] = place + 1;
        }
      }
    }
    // Without a branch: as fast for rows that come and go as for any.
    for (let row = 0; row < hits.length; row++)
      hits[row] = (hits[row] ?? 0) & Number(having[row] === ranges.length);
    if (ranges.length === 1) continue;
    for (let row = 0; row < hits.length; row++)
      if (hits[row] === 1 && !hasPhrase(index, row, ranges)) hits[row] = 0;
  }
  return hits;
}

/** Of places in `words`, from the first to before the last. */
type Range = readonly [number, number];

function hasPhrase({ starts, codes, placeOf }: SearchIndex, row: number, ranges: readonly Range[]): boolean {
  const end = starts[row + 1] ?? 0;
  for (let start = starts[row] ?? 0; start < end; start++) {
    let at = 0;
    for (; at < ranges.length; at++) {
      const [low, high] = ranges[at] ?? [0, 0];
      const place = placeOf[codes[start + at] ?? GAP];
      if (place === undefined || place < low || place >= high) break;
    }
    if (at === ranges.length) return true;
  }
  return false;
}

/** The place of a word, or of all that begin with it. */
function rangeOf(words: readonly string[], word: string, unfinished: boolean): Range {
  const run = (holds: (other: string) => boolean) =>
    lowerBound(words.length, (place) => holds(words[place] ?? ""));
  return [
    run((other) => other < word),
    run((other) => other <= word || (unfinished && other.startsWith(word))),
  ];
}
