import { sourceWords } from "../../dossier/citations";
import { ParagraphLinks } from "../../view/ParagraphLinks";
import { Prose } from "../../view/Prose";
import { exhibitWords } from "../../words/en/exhibits";
import css from "../marks/tables.module.css";
import { answeringSources, type ComparisonRow } from "./rows";

/** A question a line, an article a column. */
export function ComparisonTable({
  rows,
  label,
}: {
  readonly rows: readonly ComparisonRow[];
  readonly label: string;
}) {
  const sources = answeringSources(rows);
  return (
    <table className={css.table} aria-label={label}>
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
        {rows.map(({ question, answers, on }) => (
          <tr key={question} data-on={on}>
            <th scope="row">{question}</th>
            {sources.map((source) => {
              const answer = answers.find((candidate) => candidate?.source.id === source.id);
              return (
                <td key={source.id} data-label={source.publisher} data-on={answer?.on ?? false}>
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
