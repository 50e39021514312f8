/** The ARIA row numbers of a part of a table, for readers who cannot see that it has more rows. */
export interface Counted {
  /** Of the whole table, its head included. */
  readonly rowCount: number;
  /** The position of the first row that stands here, from 0. */
  readonly firstRow: number;
}

/** The head is row 1. */
export const rowIndex = (firstRow: number | undefined, at: number): number | undefined =>
  firstRow === undefined ? undefined : firstRow + at + 2;
