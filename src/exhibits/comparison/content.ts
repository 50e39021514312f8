import { exhibitWords, proseText, sourceWords } from "#text";
import type { Dossier } from "../../dossier/format/model";
import type { Source } from "../../dossier/format/schema";
import { citeWords } from "../citeWords";
import type { TableContent, TextRun } from "../content";
import type { ComparisonRow } from "./rows";

interface Columns {
  /** Those of the whole table: a part of it has the same columns. */
  readonly sources: readonly Source[];
  /** The keys of the answers that match. */
  readonly matching: ReadonlySet<string>;
}

/** The share of the questions; the articles share the rest. */
const QUESTION = 0.24;

/** A question a line, an article a column. */
export function comparisonContent(
  dossier: Dossier,
  rows: readonly ComparisonRow[],
  { sources, matching }: Columns,
): TableContent {
  return {
    kind: "table",
    columns: [
      { head: exhibitWords.table.question, share: QUESTION },
      ...sources.map((source) => ({ head: sourceWords(source), share: (1 - QUESTION) / sources.length })),
    ],
    rows: rows.map(({ question, answers }) => {
      const given = answers.filter((answer) => answer !== null);
      const keys = given.map(({ key }) => key);
      const ink = keys.some((key) => matching.has(key)) ? "ink" : "ink-3";
      return {
        keys,
        cells: [
          [{ text: question, bold: true, ink }],
          ...sources.map(({ id }): readonly TextRun[] => {
            const answer = given.find(({ source }) => source.id === id);
            if (!answer) return [];
            return [
              {
                text: `${proseText(dossier, answer.text)} `,
                ink: matching.has(answer.key) ? "ink" : "ink-3",
              },
              { text: citeWords(dossier, answer.citations, () => ""), ink: "ink-3" },
            ];
          }),
        ],
      };
    }),
  };
}
