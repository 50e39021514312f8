import { paragraphId } from "../../dossier/evidence";
import type { Dossier } from "../../dossier/model";
import type { ExhibitOf } from "../../dossier/schema";
import { partOf } from "../../view/slides";
import type { Filtered } from "../../view/view";
import type { Presented } from "../form";
import { textRow } from "../records";
import { type Answer, comparisonRows } from "./rows";
import { ComparisonTable } from "./Table";

export function presentComparison(
  dossier: Dossier,
  view: Filtered,
  exhibit: ExhibitOf<"comparison">,
): Presented {
  const rows = comparisonRows(dossier, view, exhibit);
  const lines = rows.flatMap(({ question, answers }) =>
    answers.flatMap((answer) =>
      answer ? [{ on: answer.on, line: answerRow(dossier, question, answer) }] : [],
    ),
  );
  return {
    all: lines.map(({ line }) => line),
    left: lines.filter(({ on }) => on).map(({ line }) => line),
    spoken: null,
    legend: null,
    draw: ({ part }) => (
      <ComparisonTable rows={part ? partOf(rows, part.at, part.of) : rows} label={exhibit.title} />
    ),
    heightIn: null,
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
