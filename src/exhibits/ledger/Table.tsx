import { exhibitWords, whenCompact } from "#text";
import type { Verdict } from "../../dossier/format/lists";
import type { Source } from "../../dossier/format/schema";
import { ParagraphLinks } from "../../view/ParagraphLinks";
import { Prose } from "../../view/Prose";
import { type Counted, rowIndex } from "../figure/counted";
import css from "../marks/tables.module.css";
import type { LedgerRow } from "./rows";

interface Props extends Partial<Counted> {
  readonly rows: readonly LedgerRow[];
  readonly label: string;
}

/** Colors of the verdicts; the word says it too. */
const VERDICT_CLASS: Record<Verdict, string | undefined> = {
  happened: css.happened,
  "did-not-happen": css.missed,
  "not-yet": css.open,
  open: css.open,
};

const publisher = (source: Source) => source.publisher;

/** A forecast a line: who and when, what, and what came of it. */
export function LedgerTable({ rows, label, rowCount, firstRow }: Props) {
  return (
    <table className={css.table} aria-label={label} aria-rowcount={rowCount}>
      <thead>
        <tr>
          <th scope="col">{exhibitWords.table.forecaster}</th>
          <th scope="col">{exhibitWords.table.forecast}</th>
          <th scope="col">{exhibitWords.table.outcome}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row, at) => (
          <tr key={row.key} data-mark={row.mark} data-line={row.key} aria-rowindex={rowIndex(firstRow, at)}>
            <th scope="row">
              {row.by}, <span className={css.when}>{whenCompact(row.when)}</span>
            </th>
            <td data-label={exhibitWords.table.forecast}>
              <Prose text={row.text} />{" "}
              <span className={css.cite}>
                <ParagraphLinks citations={row.citations} name={publisher} />
              </span>
            </td>
            <td data-label={exhibitWords.table.outcome}>
              <b className={VERDICT_CLASS[row.verdict]}>{exhibitWords.verdicts[row.verdict]}</b>:{" "}
              <Prose text={row.outcome} />{" "}
              <span className={css.cite}>
                <ParagraphLinks citations={row.outcomeCitations} name={publisher} />
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
