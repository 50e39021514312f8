/** The values of rows, as integers below a limit. */
export interface Coded {
  /** Those of row r are `codes[starts[r]]` to `codes[starts[r + 1] - 1]`. */
  readonly starts: Uint32Array;
  readonly codes: Uint32Array;
}

/** The same the other way round. */
export interface Inverted {
  /** The rows that have code c are `rows[rowStarts[c]]` to `rows[rowStarts[c + 1] - 1]`, ascending, each once. */
  readonly rowStarts: Uint32Array;
  readonly rows: Uint32Array;
}

/**
 * The rows that have each code, in time proportional to all of them. A code that is none below `limit` is
 * passed over, and so is one that its row has already.
 */
export function inverted({ starts, codes }: Coded, limit: number): Inverted {
  const rowStarts = new Uint32Array(limit + 1);
  /** By code, the row that had it last, from 1. */
  const seen = new Uint32Array(limit);
  const each = (visit: (code: number, row: number) => void) => {
    seen.fill(0);
    for (let row = 0; row + 1 < starts.length; row++) {
      const end = starts[row + 1] ?? 0;
      for (let at = starts[row] ?? 0; at < end; at++) {
        const code = codes[at] ?? limit;
        if (code >= limit || seen[code] === row + 1) continue;
        seen[code] = row + 1;
        visit(code, row);
      }
    }
  };
  each((code) => {
    rowStarts[code + 1] = (rowStarts[code + 1] ?? 0) + 1;
  });
  for (let code = 0; code < limit; code++)
    rowStarts[code + 1] = (rowStarts[code + 1] ?? 0) + (rowStarts[code] ?? 0);
  const next = rowStarts.slice();
  const rows = new Uint32Array(rowStarts[limit] ?? 0);
  each((code, row) => {
    const place = next[code] ?? 0;
    rows[place] = row;
    next[code] = place + 1;
  });
  return { rowStarts, rows };
}
