import { exhibitWords, proseText, whenCompact } from "#text";
import type { Verdict } from "../../dossier/format/lists";
import type { Dossier } from "../../dossier/format/model";
import type { Citation, Source } from "../../dossier/format/schema";
import { citeWords } from "../citeWords";
import type { TableContent, TextRun } from "../content";
import type { LedgerRow } from "./rows";

/** Colors of the verdicts; the word says it too. */
const VERDICT_INK: Record<Verdict, TextRun["ink"]> = {
  happened: "gain",
  "did-not-happen": "loss",
  "not-yet": "context",
  open: "context",
};

const publisher = (source: Source) => source.publisher;

/**
 * A forecast a line: who and when, what, and what came of it.
 * @param matching the keys of the forecasts that match
 */
export function ledgerContent(
  dossier: Dossier,
  rows: readonly LedgerRow[],
  matching: ReadonlySet<string>,
): TableContent {
  const { table, verdicts } = exhibitWords;
  const cite = (citations: readonly Citation[]): TextRun => ({
    text: citeWords(dossier, citations, publisher),
    ink: "ink-3",
  });
  return {
    kind: "table",
    columns: [
      { head: table.forecaster, share: 0.2 },
      { head: table.forecast, share: 0.4 },
      { head: table.outcome, share: 0.4 },
    ],
    rows: rows.map((row) => {
      const matches = matching.has(row.key);
      const ink = matches ? "ink" : "ink-3";
      return {
        keys: [row.key],
        cells: [
          [
            { text: `${row.by}, `, bold: true, ink },
            { text: whenCompact(row.when), ink: "ink-3" },
          ],
          [{ text: `${proseText(dossier, row.text)} `, ink }, cite(row.citations)],
          [
            { text: verdicts[row.verdict], bold: true, ink: matches ? VERDICT_INK[row.verdict] : ink },
            { text: `: ${proseText(dossier, row.outcome)} `, ink },
            cite(row.outcomeCitations),
          ],
        ],
      };
    }),
  };
}
