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
  /** In the dossier's order of sources; null for a source that does not answer. */
  readonly answers: readonly (Answer | null)[];
}

/** Every question with each source's answer. */
export function comparisonRows(dossier: Dossier): readonly ComparisonRow[] {
  return dossier.comparisons.map(({ head, question, answers }) => ({
    head,
    question,
    answers: [...dossier.sources.values()].map((source): Answer | null => {
      const answer = answers.find((candidate) => candidate.source === source.id);
      if (!answer) return null;
      const { text, citations } = answer;
      const mark = citingRecords(dossier, citations).join(" ");
      return { key: answerKey(question, source.id), mark, source, text, citations };
    }),
  }));
}

/** The sources that answer anything: each has a column. */
export function answeringSources(rows: readonly ComparisonRow[]): readonly Source[] {
  const answers = rows.flatMap((row) => row.answers.flatMap((answer) => answer ?? []));
  return [...new Map(answers.map(({ source }) => [source.id, source])).values()];
}
