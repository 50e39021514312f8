import { deckWords } from "#text";

/** Rows of a table that one slide holds at a size that a room can read. */
const ROWS = 3;

export const tablePages = (rows: number): number => Math.max(1, Math.ceil(rows / ROWS));

export function tableRowsOn<T>(rows: readonly T[], page: number): readonly T[] {
  return rows.slice(page * ROWS, (page + 1) * ROWS);
}

/** "Rows, page 1 of 3"; null if one page has them all. */
export function tablePageText(rows: number, page: number): string | null {
  const pages = tablePages(rows);
  return pages > 1 ? deckWords.page(page + 1, pages) : null;
}
