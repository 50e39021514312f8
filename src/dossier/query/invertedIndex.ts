import { chunked } from "../memo";

/** The values of rows, as integers below a limit. */
export interface EncodedColumn {
  /** Those of row r are `codes[starts[r]]` to `codes[starts[r + 1] - 1]`. */
  readonly starts: Uint32Array;
  readonly codes: Uint32Array;
}

/** The same the other way round. */
export interface InvertedIndex {
  /** The rows that have code c are `rows[rowStarts[c]]` to `rows[rowStarts[c + 1] - 1]`, ascending, each once. */
  readonly rowStarts: Uint32Array;
  readonly rows: Uint32Array;
}

/** Rows gone through in one step. */
const STEP = 10_000;

/**
 * The rows that have each code, in time proportional to all of them. A code that is none below `limit` is
 * passed over, and so is one that its row has already.
 */
export const invertedIndex = (coded: EncodedColumn, limit: number): InvertedIndex =>
  chunked(() => invertedInSteps(coded, limit)).value();

export function* invertedInSteps(
  { starts, codes }: EncodedColumn,
  limit: number,
): Generator<void, InvertedIndex> {
  const count = starts.length - 1;
  const rowStarts = new Uint32Array(limit + 1);
  /** By code, the row that had it last, from 1. */
  const seen = new Uint32Array(limit);
  for (let row = 0; row < count; row++) {
    if (row % STEP === STEP - 1) yield;
    const end = starts[row + 1] ?? 0;
    for (let at = starts[row] ?? 0; at < end; at++) {
      const code = codes[at] ?? limit;
      if (code >= limit || seen[code] === row + 1) continue;
      seen[code] = row + 1;
      rowStarts[code + 1] = (rowStarts[code + 1] ?? 0) + 1;
    }
  }
  for (let code = 0; code < limit; code++)
    rowStarts[code + 1] = (rowStarts[code + 1] ?? 0) + (rowStarts[code] ?? 0);
  const next = rowStarts.slice();
  const rows = new Uint32Array(rowStarts[limit] ?? 0);
  for (let row = 0; row < count; row++) {
    if (row % STEP === STEP - 1) yield;
    const end = starts[row + 1] ?? 0;
    for (let at = starts[row] ?? 0; at < end; at++) {
      const code = codes[at] ?? limit;
      const place = next[code] ?? 0;
      // What is written last for a code is its own row, where it has that already.
      if (code >= limit || (place > (rowStarts[code] ?? 0) && rows[place - 1] === row)) continue;
      rows[place] = row;
      next[code] = place + 1;
    }
  }
  return { rowStarts, rows };
}
