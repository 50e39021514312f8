import { MONTH_NAME } from "../dossier/format/dates";

export type Cell = string | number;

/** Fills the place of an item that has nothing to say. */
const NONE = "—";

/** A list, one item a line, so that the n-th lines of several cells belong together. Empty if every item is. */
export function listCell(items: readonly (string | undefined)[]): string {
  const lines = items.map((item) => item?.replace(/[\r\n\u2028\u2029]+/g, " ").trim() || NONE);
  return lines.every((line) => line === NONE) ? "" : lines.join("\n");
}

/** Text that a spreadsheet would run as a formula (https://owasp.org/www-community/attacks/CSV_Injection). */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/**
 * Text that a spreadsheet would turn into a date, a time or a number: "1/2", "2018-04", "April 2018", "mar-1",
 * "0050", "2e5".
 */
const REWRITTEN = new RegExp(
  [
    String.raw`\d{1,4}[-/]\d{1,2}(?:[-/]\d{1,4})?`,
    String.raw`\d{1,2}\.\d{1,2}\.\d{2,4}`,
    String.raw`(?:\d{1,2}[ -])?${MONTH_NAME}[ -]?\d{1,4}(?:,? \d{1,4})?`,
    String.raw`\d{1,2}[ -]${MONTH_NAME}(?:,?[ -]\d{1,4})?`,
    String.raw`\d{1,2}:\d\d(?::\d\d)?(?: ?[ap]m)?|\d{1,2} [ap]m`,
    String.raw`0\d+|\d{16,}|\d+(?:\.\d+)?e\d+`,
    "true|false",
  ]
    .map((form) => `^(?:${form})$`)
    .join("|"),
  "i",
);

/**
 * A cell. Text that a spreadsheet would change gets an apostrophe before it. Numbers stay numbers, negative ones
 * too.
 */
export function csvCell(cell: Cell): string {
  if (typeof cell === "number") return String(cell);
  const text = FORMULA.test(cell) || REWRITTEN.test(cell.trim()) ? `'${cell}` : cell;
  return /[",\r\n;]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
