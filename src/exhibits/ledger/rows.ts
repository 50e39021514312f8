import { parseWhen, type When } from "../../dossier/format/dates";
import type { Verdict } from "../../dossier/format/lists";
import { type Dossier, type NonEmpty, requireRecord } from "../../dossier/format/model";
import type { Citation, ExhibitOf } from "../../dossier/format/schema";
import { isFiltered } from "../../dossier/query/facets";
import { citesWhatIsLeft, select } from "../../dossier/query/select";
import type { Filtered } from "../../view/view";
import type { RowState } from "../form";

export interface LedgerRow extends RowState {
  readonly by: string;
  readonly when: When;
  readonly text: string;
  readonly citations: NonEmpty<Citation>;
  readonly verdict: Verdict;
  readonly outcome: string;
  readonly outcomeCitations: readonly Citation[];
}

/** Every forecast, held against what the articles report later. It is left while something left cites it. */
export function ledgerRows(
  dossier: Dossier,
  view: Filtered,
  _exhibit: ExhibitOf<"ledger">,
): readonly LedgerRow[] {
  const selection = select(dossier, view.filters);
  const all = !isFiltered(view.filters);
  return dossier.forecasts.map(({ by, when, text, citations, outcome }) => ({
    by: requireRecord(dossier.people, by).name,
    when: parseWhen(when),
    text,
    citations,
    verdict: outcome.verdict,
    outcome: outcome.text,
    outcomeCitations: outcome.citations ?? [],
    on: all || citesWhatIsLeft(dossier, selection, citations),
  }));
}
