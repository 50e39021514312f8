import { filterWords, proseText, sourceName, whenPhrase } from "#text";
import { citedSources, speakerOf } from "../dossier/citations/citations";
import { signedBound } from "../dossier/format/bounds";
import { type Dossier, requireRecord } from "../dossier/format/model";
import type { Exhibit } from "../dossier/format/schema";
import { type Filters, NO_FILTERS } from "../dossier/query/facets";
import { inFull } from "../exhibits/cited";
import { noteText, type TableRow } from "../exhibits/records";
import { type Cell, csvCell, listCell } from "./csvCell";
import { onlyYear } from "./onlyYear";
import { wholeDays } from "./wholeDays";

/** The columns of a CSV by name, in order, each with its cell for a row. */
export type Columns<L> = Readonly<Record<string, (line: L) => Cell>>;

/** A line of an exhibit's table, and the titles of the exhibits that it is from. */
export interface RecordLine {
  readonly dossier: Dossier;
  readonly exhibit: string;
  readonly row: TableRow;
}

const eachCitation =
  (cell: (citation: TableRow["citations"][number], dossier: Dossier) => string | undefined) =>
  ({ row, dossier }: RecordLine) =>
    listCell(row.citations.map((citation) => cell(citation, dossier)));

/**
 * The columns about a record that every CSV has. The n-th line of a cell belongs to the n-th citation, in each of
 * its columns.
 */
export const RECORD_COLUMNS: Columns<RecordLine> = {
  exhibit: ({ exhibit }) => exhibit,
  id: ({ row }) => row.evidence,
  what: ({ row }) => row.what,
  kind: ({ row, dossier }) => (row.kind === null ? "" : requireRecord(dossier.kinds, row.kind).name),
  says: ({ row }) => row.text ?? "",
  /** Empty for an interval, which has both ends instead. */
  value: ({ row }) => (row.quantity && row.quantity.bound !== "between" ? row.quantity.value : ""),
  low: ({ row }) => (row.quantity?.bound === "between" ? row.quantity.low : ""),
  high: ({ row }) => (row.quantity?.bound === "between" ? row.quantity.high : ""),
  /** About the value with its sign: a fall of more than 32% is less than −32. */
  bound: ({ row }) => (row.quantity ? signedBound(row.quantity) : ""),
  unit: ({ row }) => row.quantity?.unit ?? "",
  period: ({ row }) => (row.when ? whenPhrase(row.when) : ""),
  period_edtf: ({ row }) => row.when?.edtf ?? "",
  first_day: ({ row }) => wholeDays(row.when).first ?? "",
  last_day: ({ row }) => wholeDays(row.when).last ?? "",
  year: ({ row }) => (row.when && onlyYear(row.when)) ?? "",
  /** Whether the article prints the period: "stated" or "inferred". */
  period_basis: ({ row }) => row.basis ?? "",
  derived: ({ row }) => row.derivation ?? "",
  source: eachCitation(({ source }, dossier) => sourceName(requireRecord(dossier.sources, source))),
  paragraph: eachCitation(({ paragraph }) => String(paragraph)),
  as_printed: eachCitation(({ asPrinted }) => asPrinted),
  said_by: eachCitation((citation, dossier) => speakerOf(dossier, citation)),
  /** Caveats of the row, and where they are from. */
  note: ({ row, dossier }) =>
    [noteText(row), inFull(citedSources(dossier, row.besideCitations ?? []))]
      .filter((text) => text !== "")
      .join(" "),
};

/** The exhibit that a line is from, under its filters. */
interface ExhibitLine extends RecordLine {
  readonly caveats: readonly string[];
  readonly filters: readonly string[];
}

/** What holds for all lines is repeated on each: spreadsheets have no place for it but a column. */
const EXHIBIT_COLUMNS: Columns<ExhibitLine> = {
  ...RECORD_COLUMNS,
  caveats: ({ caveats }) => listCell(caveats),
  filters: ({ filters }) => listCell(filters),
};

/** The rows of an exhibit, with its caveats and the filters that left them. */
export function exhibitCsv(
  dossier: Dossier,
  { title, notes = [] }: Exhibit,
  rows: readonly TableRow[],
  filters: Filters = NO_FILTERS,
): string {
  const whole = {
    dossier,
    exhibit: title,
    caveats: notes.map((note) => proseText(dossier, note)),
    filters: filterWords(dossier, filters),
  };
  return csvText(
    EXHIBIT_COLUMNS,
    rows.map((row) => ({ ...whole, row })),
  );
}

/** RFC 4180, in UTF-8 with a byte order mark, which spreadsheets need to detect the encoding. */
export function csvText<L>(columns: Columns<L>, lines: readonly L[]): string {
  const cells = Object.values(columns);
  const table = [Object.keys(columns), ...lines.map((line) => cells.map((cell) => cell(line)))];
  return `\uFEFF${table.map((row) => row.map(csvCell).join(",")).join("\r\n")}\r\n`;
}
