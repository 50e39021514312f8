import { sourceBesideYear, yearPublished } from "#text";
import type { Source } from "../../dossier/format/schema";
import { ParagraphLinks } from "../../view/ParagraphLinks";
import { Prose } from "../../view/Prose";
import { type Counted, rowIndex } from "../figure/counted";
import css from "../marks/tables.module.css";
import type { ComparisonRow } from "./rows";

interface Props extends Partial<Counted> {
  readonly rows: readonly ComparisonRow[];
  /** The columns of the whole table: a page of it has the same ones. */
  readonly sources: readonly Source[];
  readonly label: string;
  /** A slide names its paragraphs at its foot instead. */
  readonly slide: boolean;
}

const noName = () => "";

/** A question a line, an article a column. */
export function ComparisonTable({ rows, sources, label, slide, rowCount, firstRow }: Props) {
  const years = sources.map(yearPublished);
  const areYearsDistinct = new Set(years).size === years.length;
  return (
    <table className={css.table} data-narrow="beside" aria-label={label} aria-rowcount={rowCount}>
      <thead>
        <tr>
          <td />
          {sources.map((source) => (
            <th key={source.id} scope="col">
              {yearPublished(source)} <small>{sourceBesideYear(source)}</small>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ head, question, answers }, at) => (
          <tr key={question} data-holds-marks aria-rowindex={rowIndex(firstRow, at)}>
            <th scope="row" title={question} aria-label={`${head}: ${question}`}>
              {head}
            </th>
            {sources.map((source, column) => {
              const answer = answers[column];
              const year = yearPublished(source);
              return (
                <td
                  key={source.id}
                  data-label={areYearsDistinct ? year : `${year} ${sourceBesideYear(source)}`}
                  data-mark={answer?.mark}
                  data-line={answer?.key}
                >
                  {answer && <Prose text={answer.text} />}
                  {answer && !slide && (
                    <span className={css.cite}>
                      {" "}
                      <ParagraphLinks citations={answer.citations} name={noName} />
                    </span>
                  )}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
