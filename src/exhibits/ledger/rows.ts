import { parseWhen, type When } from "../../dossier/format/dates";
import type { Verdict } from "../../dossier/format/lists";
import { type Dossier, type NonEmpty, requireRecord } from "../../dossier/format/model";
import type { Citation } from "../../dossier/format/schema";
import { forecastKey } from "../../dossier/query/lines";
import { citingRecords } from "../../dossier/query/select";

export interface LedgerRow {
  /** The key of its line. */
  readonly key: string;
  /** What it is highlighted with: the ids of the records that cite its paragraphs, with blanks between. */
  readonly mark: string;
  readonly by: string;
  readonly when: When;
  readonly text: string;
  readonly citations: NonEmpty<Citation>;
  readonly verdict: Verdict;
  readonly outcome: string;
  readonly outcomeCitations: readonly Citation[];
}

/** Every forecast, held against what the articles report later. */
export function ledgerRows(dossier: Dossier): readonly LedgerRow[] {
  return dossier.forecasts.map(({ by, when, text, citations, outcome }) => ({
    key: forecastKey(by, text),
    mark: citingRecords(dossier, citations).join(" "),
    by: requireRecord(dossier.people, by).name,
    when: parseWhen(when),
    text,
    citations,
    verdict: outcome.verdict,
    outcome: outcome.text,
    outcomeCitations: outcome.citations ?? [],
  }));
}
