import { sourceName, whenWords } from "#text";
import { signedBound } from "../dossier/format/bounds";
import { type Dossier, requireRecord } from "../dossier/format/model";
import type { Exhibit } from "../dossier/format/schema";
import type { TableRow } from "../exhibits/records";

type Cell = string | number;

/** The columns of a CSV by their names, in their order: what each says of a line. */
export type Columns<L> = Readonly<Record<string, (line: L) => Cell>>;

/** A line of an exhibit's table, and the titles of the exhibits that it is from. */
export interface RecordLine {
  readonly dossier: Dossier;
  readonly exhibit: string;
  readonly row: TableRow;
}

const eachCitation =
  (cell: (citation: TableRow["citations"][number], dossier: Dossier) => string) =>
  ({ row, dossier }: RecordLine) =>
    row.citations.map((citation) => cell(citation, dossier)).join("; ");

/**
 * What every CSV says of a record. Several citations stand in one cell, in the same order in each of its columns,
 * with semicolons between.
 */
export const RECORD_COLUMNS: Columns<RecordLine> = {
  exhibit: ({ exhibit }) => exhibit,
  id: ({ row }) => row.evidence,
  what: ({ row }) => row.what,
  kind: ({ row, dossier }) => (row.kind === null ? "" : requireRecord(dossier.kinds, row.kind).name),
  says: ({ row }) => row.text ?? "",
  value: ({ row }) => row.quantity?.value ?? "",
  /** Of the value with its sign: a fall of more than 32% is less than −32. */
  bound: ({ row }) => (row.quantity ? signedBound(row.quantity) : ""),
  unit: ({ row }) => row.quantity?.unit ?? "",
  period: ({ row }) => (row.when ? whenWords(row.when) : ""),
  period_edtf: ({ row }) => row.when?.edtf ?? "",
  /** Whether the article prints the period: "stated" or "inferred". */
  basis: ({ row }) => row.basis ?? "",
  derived: ({ row }) => row.derivation ?? "",
  source: eachCitation(({ source }, dossier) => sourceName(requireRecord(dossier.sources, source))),
  paragraph: eachCitation(({ paragraph }) => String(paragraph)),
  as_printed: eachCitation(({ asPrinted }) => asPrinted ?? ""),
  said_by: eachCitation(({ attributedTo }) => attributedTo ?? ""),
};

/** The rows of an exhibit. */
export function exhibitCsv(dossier: Dossier, { title }: Exhibit, rows: readonly TableRow[]): string {
  return csvText(
    RECORD_COLUMNS,
    rows.map((row) => ({ dossier, exhibit: title, row })),
  );
}

/** RFC 4180, in UTF-8 with a byte order mark, so that spreadsheets see what it is. */
export function csvText<L>(columns: Columns<L>, lines: readonly L[]): string {
  const cells = Object.values(columns);
  const table = [Object.keys(columns), ...lines.map((line) => cells.map((cell) => cell(line)))];
  return `\uFEFF${table.map((row) => row.map(csvCell).join(",")).join("\r\n")}\r\n`;
}

/**
 * A cell. Text that a spreadsheet would take for a formula gets an apostrophe before it
 * (https://owasp.org/www-community/attacks/CSV_Injection); numbers stay numbers, negative ones too.
 */
export function csvCell(cell: Cell): string {
  if (typeof cell === "number") return String(cell);
  const safe = /^[=+\-@\t\r\n]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n;]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
