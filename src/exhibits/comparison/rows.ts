import { answerKey } from "../../dossier/format/lineKeys";
import type { Dossier } from "../../dossier/format/model";
import type { Citations, Source } from "../../dossier/format/schema";
import { citingRecords } from "../../dossier/query/select";

interface Answer {
  /** The key of its line. */
  readonly key: string;
  /** The ids of the records that cite its paragraphs, separated by spaces: it is highlighted with them. */
  readonly mark: string;
  readonly source: Source;
  readonly text: string;
  readonly citations: Citations;
}

export interface ComparisonRow {
  /** The question in a few words. */
  readonly head: string;
  readonly question: string;
  /** By column; null for a source that does not answer. */
  readonly answers: readonly (Answer | null)[];
}

/** Every question with the answer of each source that has a column. */
export function comparisonRows(dossier: Dossier): readonly ComparisonRow[] {
  const sources = answeringSources(dossier);
  return dossier.comparisons.map(({ head, question, answers }) => ({
    head,
    question,
    answers: sources.map((source): Answer | null => {
      const answer = answers.find((candidate) => candidate.source === source.id);
      if (!answer) return null;
      const { text, citations } = answer;
      const mark = citingRecords(dossier, citations).join(" ");
      return { key: answerKey(question, source.id), mark, source, text, citations };
    }),
  }));
}

/** The sources that answer anything, in the dossier's order: each has a column. */
export function answeringSources({ sources, comparisons }: Dossier): readonly Source[] {
  const ids = new Set(comparisons.flatMap(({ answers }) => answers.map(({ source }) => source)));
  return [...sources.values()].filter(({ id }) => ids.has(id));
}
