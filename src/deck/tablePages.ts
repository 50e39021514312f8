/** Rows of a table that one slide holds at a size that a room can read, at 4:3 and on a phone too. */
const ROWS = 3;

export const tablePages = (rows: number): number => Math.max(1, Math.ceil(rows / ROWS));

export function tableRowsOn<T>(rows: readonly T[], page: number): readonly T[] {
  return rows.slice(page * ROWS, (page + 1) * ROWS);
}
