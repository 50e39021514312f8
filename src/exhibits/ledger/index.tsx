import { exhibitWords, proseText, verdictWords } from "#text";
import { paragraphId } from "../../dossier/citations/evidence";
import type { Dossier } from "../../dossier/format/model";
import { contents } from "../contents";
import { defineForm, drawingsOf, TEXT, WHOLE } from "../form";
import { matchingKeys, type TableRow, textRow } from "../records";
import { partOf, writtenDrawn } from "../written";
import { writtenDrawing } from "../writtenDrawing";
import { type LedgerRow, ledgerRows, outcomeReporter } from "./rows";
import { LedgerTable } from "./Table";

export const ledger = defineForm({
  form: "ledger",
  layout: { column: "full", embedHeight: 430, pictureWidth: 880 },
  build: (dossier, { title }) => {
    const rows = ledgerRows(dossier);
    const reporter = outcomeReporter(dossier, rows);
    const drawingOf = drawingsOf((all: readonly LedgerRow[], { slide = false }) => {
      const columns = { label: title, reporter, slide };
      return writtenDrawing(all, title, (part, counted) => (
        <LedgerTable rows={part} {...columns} {...counted} />
      ));
    });
    const table = rows.map((row) => forecastRow(dossier, row));
    return {
      ...TEXT,
      table,
      keysIn: ({ at, of }) => partOf(rows, at, of).map(({ key }) => key),
      under: ({ selection }) => ({
        ...TEXT,
        aggregationNote: writtenDrawn(rows.length, exhibitWords.drawn.forecasts),
        drawing: (surface) => drawingOf(rows, surface),
        content: ({ slide = false }, { part = WHOLE }) =>
          contents().ledger(dossier, partOf(rows, part.at, part.of), {
            matching: matchingKeys(table, selection),
            reporter,
            slide,
          }),
      }),
    };
  },
});

/** A forecast matches by the paragraphs that make it, not by those that report its outcome. */
function forecastRow(dossier: Dossier, row: LedgerRow): TableRow {
  const [{ source, paragraph }] = row.citations;
  return textRow(dossier, {
    key: row.key,
    evidence: paragraphId(source, paragraph),
    what: `${row.by}: ${proseText(dossier, row.text)}`,
    text: `${verdictWords[row.verdict]}: ${row.outcome}`,
    when: row.when,
    basis: row.basis,
    citations: [...row.citations, ...row.outcomeCitations],
    goesBy: row.citations,
  });
}
