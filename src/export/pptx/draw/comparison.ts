import { exhibitWords } from "#text";
import { citedSources, sourceWords } from "../../../dossier/citations/citations";
import type { Dossier } from "../../../dossier/format/model";
import type { Citation } from "../../../dossier/format/schema";
import { proseText } from "../../../dossier/query/texts";
import { answeringSources, type ComparisonRow } from "../../../exhibits/comparison/rows";
import type { Canvas } from "../canvas";
import { color } from "../colors";
import type { Box } from "../units";
import { type CellText, drawTable } from "./table";

interface Parts {
  readonly dossier: Dossier;
  /** All of them, as a part has the columns of the whole. */
  readonly all: readonly ComparisonRow[];
  readonly rows: readonly ComparisonRow[];
  readonly name: string;
}

/** A question a line, an article a column. */
export function drawComparison(canvas: Canvas, room: Box, { dossier, all, rows, name }: Parts): void {
  const sources = answeringSources(all);
  drawTable(canvas, room, {
    name,
    head: [exhibitWords.table.question, ...sources.map(sourceWords)],
    shares: [0.56, ...sources.map(() => 1)],
    rows: rows.map(({ question, answers, on }) => [
      [{ text: question, bold: true, color: color(on ? "ink" : "ink-3") }],
      ...sources.map((source): CellText => {
        const answer = answers.find((candidate) => candidate?.source.id === source.id);
        if (!answer) return [{ text: "", color: color("ink-3") }];
        return [
          { text: proseText(dossier, answer.text), color: color(answer.on ? "ink" : "ink-3") },
          { text: ` ${paragraphMarks(dossier, answer.citations)}`, color: color("ink-3") },
        ];
      }),
    ]),
  });
}

/** "¶4, ¶16", and with `named` whose: "Fortune ¶8; CNN ¶31, ¶32". */
export function paragraphMarks(dossier: Dossier, citations: readonly Citation[], named = false): string {
  return citedSources(dossier, citations)
    .map(({ source, paragraphs }) => {
      const marks = paragraphs.map((paragraph) => `¶${paragraph}`).join(", ");
      return named ? `${source.publisher} ${marks}` : marks;
    })
    .join("; ");
}
