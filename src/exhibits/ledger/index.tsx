import { exhibitWords } from "#text";
import { paragraphId } from "../../dossier/citations/evidence";
import type { Dossier } from "../../dossier/format/model";
import type { ExhibitOf } from "../../dossier/format/schema";
import { memoizeWeak } from "../../dossier/memo";
import { proseText } from "../../dossier/query/texts";
import { partOf } from "../../view/slides";
import type { Filtered } from "../../view/view";
import { Paged } from "../figure/Paged";
import { type ExhibitModel, TEXT, tableOf, UNFILTERED } from "../form";
import type { TableRow } from "../records";
import { writtenDrawn } from "../written";
import { type LedgerRow, ledgerRows } from "./rows";
import { LedgerTable } from "./Table";

const linesOf = memoizeWeak((dossier: Dossier) =>
  memoizeWeak((exhibit: ExhibitOf<"ledger">) =>
    ledgerRows(dossier, UNFILTERED, exhibit).map((row) => forecastRow(dossier, row)),
  ),
);

export function presentLedger(dossier: Dossier, view: Filtered, exhibit: ExhibitOf<"ledger">): ExhibitModel {
  const rows = ledgerRows(dossier, view, exhibit);
  return {
    ...TEXT,
    ...tableOf(rows, linesOf(dossier)(exhibit)),
    drawn: writtenDrawn(rows.length, exhibitWords.drawn.forecasts),
    draw: ({ part }) =>
      part ? (
        <LedgerTable rows={partOf(rows, part.at, part.of)} label={exhibit.title} />
      ) : (
        <Paged rows={rows} label={exhibit.title}>
          {(page, counted) => <LedgerTable rows={page} label={exhibit.title} {...counted} />}
        </Paged>
      ),
  };
}

function forecastRow(dossier: Dossier, row: LedgerRow): TableRow {
  const [{ source, paragraph }] = row.citations;
  const outcome = `${exhibitWords.verdicts[row.verdict]}: ${proseText(dossier, row.outcome)}`;
  return {
    key: `${row.by} ${row.text}`,
    evidence: paragraphId(source, paragraph),
    what: `${row.by}: ${proseText(dossier, row.text)}`,
    quantity: null,
    derivation: null,
    text: outcome,
    when: row.when,
    citations: [...row.citations, ...row.outcomeCitations],
  };
}
