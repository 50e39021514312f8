/** Which rows of a table stand here, for those who do not see that it has more. */
export interface Counted {
  /** Of the whole table, its head included. */
  readonly rowCount: number;
  /** The position of the first row that stands here, from 0. */
  readonly firstRow: number;
}

/** The head is row 1. */
export const rowIndex = (firstRow: number | undefined, at: number): number | undefined =>
  firstRow === undefined ? undefined : firstRow + at + 2;
