import { findingRemedy, linkRemedy } from "#text";
import { type LinkRow, linkRows } from "../../dossier/citations/links";
import { type VerifyRow, verifyCitations } from "../../dossier/citations/verify";
import type { Dossier } from "../../dossier/format/model";
import { DossierError } from "../../dossier/format/problems";
import { soundDossier } from "./soundDossier";

/** What `npm run verify` prints. Without a table if the dossier itself cannot be read: then with what is wrong. */
export type VerifyReport =
  | { readonly printed: string; readonly isRight: boolean }
  | { readonly unreadable: string };

/**
 * Every citation of a dossier, held against the articles' texts.
 * @param json The dossier.
 * @param textOf The text of an article by its source's id; null if there is none.
 */
export function verifyReport(json: string, textOf: (source: string) => string | null): VerifyReport {
  let dossier: Dossier;
  try {
    dossier = soundDossier(json);
  } catch (error) {
    if (error instanceof SyntaxError || (error instanceof Error && error.cause instanceof DossierError)) {
      return { unreadable: error.message };
    }
    throw error;
  }
  const texts = new Map(
    [...dossier.sources.keys()].flatMap((source): [string, string][] => {
      const text = textOf(source);
      return text === null ? [] : [[source, text]];
    }),
  );
  const rows = verifyCitations(dossier, texts);
  const wrong = rows.filter(({ finding }) => finding.found !== "found").length;
  const links = linkRows(dossier, texts);
  const astray = links.filter(({ isRight }) => !isRight).length;
  const printed = [
    table(rows.map(cells)),
    `\n${rows.length} checked: ${rows.length - wrong} found, ${wrong} mismatched.`,
    ...(links.length > 0 ? [`\n${table(links.map(linkCells))}`] : []),
    `${links.length} links need words around their wording, or have them: ${astray} to fix.`,
  ];
  return { printed: printed.join("\n"), isRight: wrong + astray === 0 };
}

/** What is found, the record, where it cites, the wording, and what to do. */
function cells(row: VerifyRow): readonly string[] {
  const found = row.finding.found.replaceAll("-", " ");
  const remedy = findingRemedy(row.finding);
  if (row.of === "source") {
    return [found, `sources/${row.source}`, `${row.paragraphs} paragraphs`, "", remedy];
  }
  const { source, paragraph, asPrinted } = row.citation;
  const wording = asPrinted === undefined ? "" : `“${asPrinted}”`;
  return [found, `${row.record}/${row.path}`, `${source} ¶${paragraph}`, wording, remedy];
}

function linkCells(row: LinkRow): readonly string[] {
  const { source, paragraph, before, asPrinted, after } = row.citation;
  const words = [before && `[${before}]`, asPrinted, after && `[${after}]`].filter(Boolean).join(" ");
  const found = row.isRight ? "link found" : "link to fix";
  return [found, `${row.record}/${row.path}`, `${source} ¶${paragraph}`, `“${words}”`, linkRemedy(row)];
}

function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}
