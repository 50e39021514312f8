import { exhibitWords, sourceBesideYear, sourceName, yearPublished } from "#text";
import { parseWhen, type When } from "../../dossier/format/dates";
import { forecastKey } from "../../dossier/format/lineKeys";
import type { Basis, Verdict } from "../../dossier/format/lists";
import { type Dossier, type NonEmpty, requireRecord } from "../../dossier/format/model";
import type { Citation, Source } from "../../dossier/format/schema";
import { citingRecords } from "../../dossier/query/select";

export interface LedgerRow {
  /** The key of its line. */
  readonly key: string;
  /** The ids of the records that cite its paragraphs, separated by spaces: it is highlighted with them. */
  readonly mark: string;
  readonly by: string;
  readonly when: When;
  /** How its date is known; null if the dossier does not say. */
  readonly basis: Basis | null;
  readonly text: string;
  readonly citations: NonEmpty<Citation>;
  readonly verdict: Verdict;
  readonly outcome: string;
  readonly outcomeCitations: readonly Citation[];
}

/** Every forecast, held against what the articles report later. */
export function ledgerRows(dossier: Dossier): readonly LedgerRow[] {
  return dossier.forecasts.map((forecast) => {
    const { by, when, basis = null, citations, outcome } = forecast;
    return {
      ...forecast,
      key: forecastKey(forecast),
      mark: citingRecords(dossier, citations).join(" "),
      by: requireRecord(dossier.people, by).name,
      when: parseWhen(when),
      basis,
      verdict: outcome.verdict,
      outcome: outcome.text,
      outcomeCitations: outcome.citations ?? [],
    };
  });
}

/** The source that reports all outcomes, if there is only one. */
export function outcomeReporter(dossier: Dossier, rows: readonly LedgerRow[]): Source | null {
  const [id, ...others] = new Set(
    rows.flatMap(({ outcomeCitations }) => outcomeCitations.map(({ source }) => source)),
  );
  return id === undefined || others.length > 0 ? null : requireRecord(dossier.sources, id);
}

/** Heads the column of what was reported: "What CNN reported in 2024". */
export const reportedWords = (reporter: Source | null): string =>
  reporter === null
    ? exhibitWords.table.reported
    : sourceBesideYear(reporter) === reporter.publisher
      ? exhibitWords.table.reportedBy(reporter.publisher, yearPublished(reporter))
      : exhibitWords.table.reportedIn(sourceName(reporter));
