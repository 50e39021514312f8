import { MONTH_NAME } from "../dossier/format/dates";

export type Cell = string | number;

/** Stands in a list for what an item does not have. */
const NONE = "—";

/** A list, an item a line, so that the n-th lines of several cells belong together. Empty if no item says anything. */
export function listCell(items: readonly (string | undefined)[]): string {
  const lines = items.map((item) => item?.replace(/[\r\n\u2028\u2029]+/g, " ").trim() || NONE);
  return lines.every((line) => line === NONE) ? "" : lines.join("\n");
}

/** Text that a spreadsheet takes for a formula (https://owasp.org/www-community/attacks/CSV_Injection). */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/**
 * Text that a spreadsheet takes for a date, a time or a number, and makes another one: "1/2", "2018-04" (to April 1),
 * "April 2018", "mar-1", "0050" (to 50), "2e5".
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

/** A whole day, as ISO 8601 writes it, is the same day to every program, and sorts as one. */
const DAY = /^\d{4}-\d\d-\d\d$/;

/**
 * A cell. Text that a spreadsheet would make into something else gets an apostrophe before it; numbers stay numbers,
 * negative ones too.
 *
 * The apostrophe is a last resort: Excel, LibreOffice and scripts show it as part of the text. All else that keeps
 * text as it is costs more: a script reads `="2018-04"` as a formula's text, and a tab or a character of no width is
 * a difference that nobody sees. So the columns of dates are written to need none: the period in words begins with a
 * word ("in April 2018"), and its first and last day are whole days.
 */
export function csvCell(cell: Cell): string {
  if (typeof cell === "number") return String(cell);
  const isChanged = FORMULA.test(cell) || (REWRITTEN.test(cell.trim()) && !DAY.test(cell));
  const text = isChanged ? `'${cell}` : cell;
  return /[",\r\n;]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
