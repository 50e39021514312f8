import { whenWords } from "#text";
import { type Dossier, requireRecord } from "../dossier/format/model";
import type { Exhibit } from "../dossier/format/schema";
import type { TableRow } from "../exhibits/records";

const COLUMNS = [
  "exhibit",
  "id",
  "what",
  "says",
  "value",
  "bound",
  "unit",
  "period",
  "period_edtf",
  "derived",
  "source",
  "paragraph",
  "as_printed",
  "said_by",
] as const;
type Column = (typeof COLUMNS)[number];

/**
 * The rows of an exhibit as CSV (RFC 4180, UTF-8 with a byte order mark so that spreadsheets see it).
 * Several citations stand in one cell, in the same order in each of its columns, with semicolons between.
 */
export function exhibitCsv(dossier: Dossier, exhibit: Exhibit, rows: readonly TableRow[]): string {
  const lines = rows.map((row): Record<Column, string | number> => {
    const each = (cell: (citation: TableRow["citations"][number]) => string) =>
      row.citations.map(cell).join("; ");
    return {
      exhibit: exhibit.title,
      id: row.evidence,
      what: row.what,
      says: row.text ?? "",
      value: row.quantity?.value ?? "",
      bound: row.quantity?.bound ?? "",
      unit: row.quantity?.unit ?? "",
      period: row.when ? whenWords(row.when) : "",
      period_edtf: row.when?.edtf ?? "",
      derived: row.derivation ?? "",
      source: each(({ source }) => requireRecord(dossier.sources, source).publisher),
      paragraph: each(({ paragraph }) => String(paragraph)),
      as_printed: each(({ asPrinted }) => asPrinted ?? ""),
      said_by: each(({ attributedTo }) => attributedTo ?? ""),
    };
  });
  const table = [COLUMNS, ...lines.map((line) => COLUMNS.map((column) => line[column]))];
  return `\uFEFF${table.map((cells) => cells.map(csvCell).join(",")).join("\r\n")}\r\n`;
}

/**
 * A cell. Text that a spreadsheet would take for a formula gets an apostrophe before it
 * (https://owasp.org/www-community/attacks/CSV_Injection); numbers stay numbers, negative ones too.
 */
export function csvCell(cell: string | number): string {
  if (typeof cell === "number") return String(cell);
  const safe = /^[=+\-@\t\r\n]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n;]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
