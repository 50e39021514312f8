/** Reads CSV as RFC 4180 has it, by code of the tests' own. */
import { readFileSync } from "node:fs";
import type { Download } from "@playwright/test";

export type CsvRow = Readonly<Record<string, string>>;

export interface CsvFile {
  readonly name: string;
  /** The text as a spreadsheet would take it, byte order mark included. */
  readonly text: string;
  readonly columns: readonly string[];
  readonly rows: readonly CsvRow[];
}

export async function readCsv(download: Download): Promise<CsvFile> {
  const text = readFileSync(await download.path(), "utf8");
  const [columns = [], ...lines] = parseCsv(text.replace(/^\uFEFF/, ""));
  const rows = lines.map((cells) => {
    if (cells.length !== columns.length)
      throw new Error(`A row of ${cells.length} cells: ${cells.join(" | ")}`);
    // An apostrophe keeps a spreadsheet from taking a text for a date or a formula.
    return Object.fromEntries(cells.map((cell, at) => [columns[at] ?? "", cell.replace(/^'/, "")]));
  });
  return { name: download.suggestedFilename(), text, columns, rows };
}

/** Cells between commas, rows before CRLF, quotes around what holds either, doubled where they are text. */
export function parseCsv(text: string): readonly (readonly string[])[] {
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
  const rows: string[][] = [];
  let row: string[] = [];
  while (cell.lastIndex < text.length) {
    const from = cell.lastIndex;
    const [, quoted, plain, end] = cell.exec(text) ?? [];
    if (end === undefined)
      throw new Error(`Not CSV from character ${from} on: ${text.slice(from, from + 40)}`);
    row.push(quoted?.replaceAll('""', '"') ?? plain ?? "");
    if (end === ",") continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

/** The items of a cell that holds a list, a line for each; those that are empty left out. */
export const partsOf = (cell = ""): readonly string[] =>
  cell.split("\n").filter((part) => part !== "" && part !== "—");
