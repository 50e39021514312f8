import { exhibitWords, proseText, sourceName, verdictWords, whenWords } from "#text";
import type { Dossier } from "../../dossier/format/model";
import type { Citation, Source } from "../../dossier/format/schema";
import { citeWords } from "../citeWords";
import type { TableContent, TextRun } from "../content";
import { SHARES } from "./columns";
import { type LedgerRow, reportedWords } from "./rows";
import { VERDICT_SIGNS } from "./signs";

interface Columns {
  /** The keys of the forecasts that match. */
  readonly matching: ReadonlySet<string>;
  /** The only source of outcomes in the whole table, if there is one. */
  readonly reporter: Source | null;
  /** A slide names its paragraphs at its foot instead. */
  readonly slide: boolean;
}

/** A forecast a line: who and when, what, whether it happened, and what was reported. */
export function ledgerContent(
  dossier: Dossier,
  rows: readonly LedgerRow[],
  { matching, reporter, slide }: Columns,
): TableContent {
  const { table } = exhibitWords;
  const cited = (text: string, ink: TextRun["ink"], citations: readonly Citation[], name = sourceName) => {
    const own = proseText(dossier, text);
    if (slide || citations.length === 0) return [{ text: own, ink }];
    const cite: TextRun = { text: citeWords(dossier, citations, name), small: true, ink: "ink-3" };
    return [{ text: `${own} `, ink }, cite];
  };
  return {
    kind: "table",
    columns: [
      { head: table.forecaster, share: SHARES.forecaster },
      { head: table.forecast, share: SHARES.forecast },
      { head: table.outcome, share: SHARES.outcome },
      { head: reportedWords(reporter), share: SHARES.reported },
    ],
    rows: rows.map((row) => {
      const matches = matching.has(row.key);
      const ink = matches ? "ink" : "ink-3";
      const sign = VERDICT_SIGNS[row.verdict];
      return {
        cells: [
          [
            { text: row.by, bold: true, ink, ends: true },
            { text: whenWords(row.when), small: true, ink: "ink-3" },
          ],
          cited(row.text, ink, row.citations),
          [{ text: verdictWords[row.verdict], bold: true, ink, sign: matches ? sign : { ...sign, ink } }],
          cited(row.outcome, ink, row.outcomeCitations, reporter === null ? sourceName : () => ""),
        ],
      };
    }),
  };
}
