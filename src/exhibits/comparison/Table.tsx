import { exhibitWords, sourceWords } from "#text";
import type { Source } from "../../dossier/format/schema";
import { ParagraphLinks } from "../../view/ParagraphLinks";
import { Prose } from "../../view/Prose";
import { type Counted, rowIndex } from "../figure/counted";
import css from "../marks/tables.module.css";
import type { ComparisonRow } from "./rows";

interface Props extends Partial<Counted> {
  readonly rows: readonly ComparisonRow[];
  /** Those of the whole table: a page of it has the same columns. */
  readonly sources: readonly Source[];
  readonly label: string;
}

/** A question a line, an article a column. */
export function ComparisonTable({ rows, sources, label, rowCount, firstRow }: Props) {
  return (
    <table className={css.table} aria-label={label} aria-rowcount={rowCount}>
      <thead>
        <tr>
          <th scope="col">{exhibitWords.table.question}</th>
          {sources.map((source) => (
            <th key={source.id} scope="col">
              {sourceWords(source)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ question, answers }, at) => (
          <tr key={question} aria-rowindex={rowIndex(firstRow, at)}>
            <th scope="row">{question}</th>
            {sources.map((source) => {
              const answer = answers.find((candidate) => candidate?.source.id === source.id);
              return (
                <td
                  key={source.id}
                  data-label={source.publisher}
                  data-mark={answer?.mark}
                  data-line={answer?.key}
                >
                  {answer && (
                    <>
                      <Prose text={answer.text} />{" "}
                      <span className={css.cite}>
                        <ParagraphLinks citations={answer.citations} name={() => ""} />
                      </span>
                    </>
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
