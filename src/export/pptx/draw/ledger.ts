import { exhibitWords, whenCompact } from "#text";
import type { Verdict } from "../../../dossier/format/lists";
import type { Dossier } from "../../../dossier/format/model";
import { proseText } from "../../../dossier/query/texts";
import type { LedgerRow } from "../../../exhibits/ledger/rows";
import type { Canvas } from "../canvas";
import { type ColorName, color } from "../colors";
import type { Box } from "../units";
import { paragraphMarks } from "./comparison";
import { drawTable } from "./table";

/** Colors of the verdicts; the word says it too. */
const VERDICT_COLOR: Record<Verdict, ColorName> = {
  happened: "gain",
  "did-not-happen": "loss",
  "not-yet": "context",
  open: "context",
};

interface Parts {
  readonly dossier: Dossier;
  readonly rows: readonly LedgerRow[];
  readonly name: string;
}

/** A forecast a line: who and when, what, and what came of it. */
export function drawLedger(canvas: Canvas, room: Box, { dossier, rows, name }: Parts): void {
  const { table, verdicts } = exhibitWords;
  drawTable(canvas, room, {
    name,
    head: [table.forecaster, table.forecast, table.outcome],
    shares: [0.6, 1, 1],
    rows: rows.map((row) => {
      const ink = color(row.on ? "ink" : "ink-3");
      const cite = color("ink-3");
      return [
        [
          { text: `${row.by}, `, bold: true, color: ink },
          { text: whenCompact(row.when), color: cite },
        ],
        [
          { text: `${proseText(dossier, row.text)} `, color: ink },
          { text: paragraphMarks(dossier, row.citations, true), color: cite },
        ],
        [
          {
            text: verdicts[row.verdict],
            bold: true,
            color: row.on ? color(VERDICT_COLOR[row.verdict]) : ink,
          },
          { text: `: ${proseText(dossier, row.outcome)} `, color: ink },
          { text: paragraphMarks(dossier, row.outcomeCitations, true), color: cite },
        ],
      ];
    }),
  });
}
