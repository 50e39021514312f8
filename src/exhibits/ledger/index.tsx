import { paragraphId } from "../../dossier/evidence";
import type { Dossier } from "../../dossier/model";
import type { ExhibitOf } from "../../dossier/schema";
import { proseText } from "../../dossier/texts";
import { partOf } from "../../view/slides";
import type { Filtered } from "../../view/view";
import { exhibitWords } from "../../words/en/exhibits";
import { type Presented, tableOf } from "../form";
import type { TableRow } from "../records";
import { type LedgerRow, ledgerRows } from "./rows";
import { LedgerTable } from "./Table";

export function presentLedger(dossier: Dossier, view: Filtered, exhibit: ExhibitOf<"ledger">): Presented {
  const rows = ledgerRows(dossier, view, exhibit);
  return {
    ...tableOf(rows, (row) => forecastRow(dossier, row)),
    spoken: null,
    legend: null,
    draw: ({ part }) => (
      <LedgerTable rows={part ? partOf(rows, part.at, part.of) : rows} label={exhibit.title} />
    ),
    heightIn: null,
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
