import type { ReactNode } from "react";
import { checkWords, resultWords } from "#text";
import { type Checked, type CopyCheck, RESULTS, type Result } from "../../dossier/citations/checkCopy";
import type { Dossier } from "../../dossier/format/model";
import { EvidenceLink } from "../../view/EvidenceLink";
import { useDossier } from "../../view/ViewContext";
import css from "./check.module.css";

const FIRST: readonly Result[] = ["missing", "differs", "unread", "moved", "exact", "paragraph"];

/** Which citations were found in the copy: counts, then each citation, wrong ones first. */
export function Found({ check }: { readonly check: CopyCheck }) {
  const { checked, counts, paragraphs, unplaced, unchecked } = check;
  const dossier = useDossier();
  const worded = checked.filter(({ citation }) => citation.asPrinted !== undefined);
  const rows = checked.toSorted((a, b) => FIRST.indexOf(a.result) - FIRST.indexOf(b.result));
  return (
    <>
      <p className={css.summary}>
        <b>{checkWords.summary(counts, worded.length)}</b>
      </p>
      <dl className={css.counts}>
        {RESULTS.map((result) => (
          <div key={result}>
            <dt>{checkWords.results[result]}</dt>
            <dd>{counts[result]}</dd>
          </div>
        ))}
      </dl>
      <p>
        {paragraphs.areToldApart
          ? checkWords.paragraphs(paragraphs.copy, paragraphs.cited)
          : checkWords.notToldApart(unplaced)}
      </p>
      <p>{checkWords.notChecked(unchecked)}</p>
      <div className={css.room}>
        <table className={css.table} aria-label={checkWords.table}>
          <thead>
            <tr>
              <th scope="col">{checkWords.column.result}</th>
              <th scope="col">{checkWords.column.of}</th>
              <th scope="col">{checkWords.column.paragraph}</th>
              <th scope="col">{checkWords.column.wording}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={`${row.record} ${row.path}`} data-result={row.result}>
                <td>{resultWords(row)}</td>
                <th scope="row">{subjectOf(dossier, row)}</th>
                <td>¶{row.citation.paragraph}</td>
                <td>{row.citation.asPrinted !== undefined && `“${row.citation.asPrinted}”`}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

/** What a citation stands behind: with its evidence where it has one of its own. */
function subjectOf(dossier: Dossier, { record }: Checked): ReactNode {
  const [list = "", id = ""] = record.split("/");
  const named = dossier.figures.get(id)?.label ?? dossier.events.get(id)?.title;
  if (named !== undefined) return <EvidenceLink evidence={id}>{named}</EvidenceLink>;
  if (list === "comparisons") return dossier.comparisons[Number(id)]?.question;
  if (list === "forecasts") return checkWords.forecast(nameOf(dossier, dossier.forecasts[Number(id)]?.by));
  if (list === "remember") return checkWords.finding(Number(id) + 1);
  return checkWords.speaker(dossier.exhibits.find((exhibit) => exhibit.id === id)?.title ?? dossier.title);
}

const nameOf = (dossier: Dossier, person = ""): string => dossier.people.get(person)?.name ?? person;
