import type { Dossier } from "../../dossier/format/model";
import type { Citations, ExhibitOf, Source } from "../../dossier/format/schema";
import { isFiltered } from "../../dossier/query/facets";
import { citesWhatIsLeft, select } from "../../dossier/query/select";
import type { Filtered } from "../../view/view";
import type { RowState } from "../form";

export interface Answer extends RowState {
  readonly source: Source;
  readonly text: string;
  readonly citations: Citations;
}

export interface ComparisonRow extends RowState {
  readonly question: string;
  /** In the dossier's order of sources; null where a source does not answer. */
  readonly answers: readonly (Answer | null)[];
}

/** Every question with each source's answer. An answer is left while something left cites its paragraphs. */
export function comparisonRows(
  dossier: Dossier,
  view: Filtered,
  _exhibit: ExhibitOf<"comparison">,
): readonly ComparisonRow[] {
  const selection = select(dossier, view.filters);
  const all = !isFiltered(view.filters);
  return dossier.comparisons.map(({ question, answers }) => {
    const cells = [...dossier.sources.values()].map((source): Answer | null => {
      const answer = answers.find((candidate) => candidate.source === source.id);
      if (!answer) return null;
      const { text, citations } = answer;
      return { source, text, citations, on: all || citesWhatIsLeft(dossier, selection, citations) };
    });
    return { question, answers: cells, on: cells.some((cell) => cell?.on) };
  });
}

/** The sources that have a column: those that answer anything. */
export function answeringSources(rows: readonly ComparisonRow[]): readonly Source[] {
  const answers = rows.flatMap((row) => row.answers.flatMap((answer) => answer ?? []));
  return [...new Map(answers.map(({ source }) => [source.id, source])).values()];
}
