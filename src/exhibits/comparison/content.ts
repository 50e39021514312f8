import { proseText, sourceBesideYear, yearPublished } from "#text";
import type { Dossier } from "../../dossier/format/model";
import type { Source } from "../../dossier/format/schema";
import { citeWords } from "../citeWords";
import type { TableContent, TextRun } from "../content";
import { HEAD_SHARE } from "./columns";
import type { ComparisonRow } from "./rows";

interface Columns {
  /** The columns of the whole table: a part of it has the same ones. */
  readonly sources: readonly Source[];
  /** The keys of the answers that match. */
  readonly matching: ReadonlySet<string>;
  /** A slide names its paragraphs at its foot instead. */
  readonly slide: boolean;
}

/** A question a line, an article a column. */
export function comparisonContent(
  dossier: Dossier,
  rows: readonly ComparisonRow[],
  { sources, matching, slide }: Columns,
): TableContent {
  return {
    kind: "table",
    columns: [
      { head: "", share: HEAD_SHARE },
      ...sources.map((source) => ({
        head: `${yearPublished(source)} ${sourceBesideYear(source)}`,
        share: (1 - HEAD_SHARE) / sources.length,
      })),
    ],
    rows: rows.map(({ head, answers }) => {
      const ink = answers.some((answer) => answer && matching.has(answer.key)) ? "ink" : "ink-3";
      return {
        cells: [
          [{ text: head, bold: true, ink }],
          ...answers.map((answer): readonly TextRun[] => {
            if (!answer) return [];
            const text = proseText(dossier, answer.text);
            const own = matching.has(answer.key) ? "ink" : "ink-3";
            if (slide) return [{ text, ink: own }];
            const cite = citeWords(dossier, answer.citations, () => "");
            return [
              { text: `${text} `, ink: own },
              { text: cite, small: true, ink: "ink-3" },
            ];
          }),
        ],
      };
    }),
  };
}
