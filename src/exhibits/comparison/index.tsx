import { exhibitWords } from "#text";
import { paragraphId } from "../../dossier/citations/evidence";
import type { Dossier } from "../../dossier/format/model";
import type { ExhibitOf } from "../../dossier/format/schema";
import { partOf } from "../../view/slides";
import type { Filtered } from "../../view/view";
import { Paged } from "../figure/Paged";
import { type ExhibitModel, TEXT } from "../form";
import { textRow } from "../records";
import { writtenDrawn } from "../written";
import { type Answer, answeringSources, comparisonRows } from "./rows";
import { ComparisonTable } from "./Table";

export function presentComparison(
  dossier: Dossier,
  view: Filtered,
  exhibit: ExhibitOf<"comparison">,
): ExhibitModel {
  const rows = comparisonRows(dossier, view, exhibit);
  const lines = rows.flatMap(({ question, answers }) =>
    answers.flatMap((answer) =>
      answer ? [{ on: answer.on, line: answerRow(dossier, question, answer) }] : [],
    ),
  );
  const table = { sources: answeringSources(rows), label: exhibit.title };
  return {
    ...TEXT,
    all: lines.map(({ line }) => line),
    left: lines.filter(({ on }) => on).map(({ line }) => line),
    drawn: writtenDrawn(rows.length, exhibitWords.drawn.questions),
    draw: ({ part }) =>
      part ? (
        <ComparisonTable rows={partOf(rows, part.at, part.of)} {...table} />
      ) : (
        <Paged rows={rows} label={exhibit.title}>
          {(page, counted) => <ComparisonTable rows={page} {...table} {...counted} />}
        </Paged>
      ),
  };
}

function answerRow(dossier: Dossier, question: string, { source, text, citations }: Answer) {
  const [{ paragraph }] = citations;
  return textRow(dossier, {
    key: `${question} ${source.id}`,
    evidence: paragraphId(source.id, paragraph),
    what: question,
    text,
    when: source.published,
    citations,
  });
}
