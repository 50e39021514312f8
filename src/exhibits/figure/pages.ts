/** A table of up to this many rows is shown whole. */
const LONG = 300;
/** Rows of a page of a longer one. */
const EACH = 100;

/** A page of a long table, its rows counted from 0. */
export interface Page {
  readonly at: number;
  readonly pages: number;
  readonly first: number;
  /** Of the row after its last. */
  readonly end: number;
}

/** All of it, as paper has it. */
export const wholeOf = (rows: number): Page => ({ at: 0, pages: 1, first: 0, end: rows });

/** The page asked for, or the last one; null if the table is short. */
export function pageOf(rows: number, asked: number): Page | null {
  if (rows <= LONG) return null;
  const pages = Math.ceil(rows / EACH);
  const at = Math.min(Math.max(0, Math.trunc(asked)), pages - 1);
  return { at, pages, first: at * EACH, end: Math.min(rows, (at + 1) * EACH) };
}
