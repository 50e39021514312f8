import { exhibitWords, sourceName, verdictWords, whenWords } from "#text";
import type { Source } from "../../dossier/format/schema";
import { ParagraphLinks } from "../../view/ParagraphLinks";
import { Prose } from "../../view/Prose";
import { type Counted, rowIndex } from "../figure/counted";
import css from "../marks/tables.module.css";
import { type LedgerRow, reportedWords } from "./rows";
import { VerdictMark } from "./VerdictMark";

interface Props extends Partial<Counted> {
  readonly rows: readonly LedgerRow[];
  readonly label: string;
  /** The only source of outcomes in the whole table, which then heads their column. */
  readonly reporter: Source | null;
  /** A slide names its paragraphs at its foot instead. */
  readonly slide: boolean;
}
const noName = () => "";

/** A forecast a line: who and when, what, whether it happened, and what was reported. */
export function LedgerTable({ rows, label, reporter, slide, rowCount, firstRow }: Props) {
  const { table } = exhibitWords;
  return (
    <table className={css.table} data-narrow="under" aria-label={label} aria-rowcount={rowCount}>
      <thead>
        <tr>
          <th scope="col">{table.forecaster}</th>
          <th scope="col">{table.forecast}</th>
          <th scope="col">{table.outcome}</th>
          <th scope="col">{reportedWords(reporter)}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row, at) => (
          <tr key={row.key} data-mark={row.mark} data-line={row.key} aria-rowindex={rowIndex(firstRow, at)}>
            <th scope="row">
              {row.by} <small className={css.when}>{whenWords(row.when)}</small>
            </th>
            <td>
              <Prose text={row.text} />
              {!slide && (
                <span className={css.cite}>
                  {" "}
                  <ParagraphLinks citations={row.citations} name={sourceName} />
                </span>
              )}
            </td>
            <td>
              <span className={css.verdict}>
                <VerdictMark verdict={row.verdict} />
                {verdictWords[row.verdict]}
              </span>
            </td>
            <td>
              <Prose text={row.outcome} />
              {!slide && row.outcomeCitations.length > 0 && (
                <span className={css.cite}>
                  {" "}
                  <ParagraphLinks
                    citations={row.outcomeCitations}
                    name={reporter === null ? sourceName : noName}
                  />
                </span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
