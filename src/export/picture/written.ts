import { exhibitWords, whenCompact } from "#text";
import { sourceWords } from "../../dossier/citations/citations";
import type { Verdict } from "../../dossier/format/lists";
import type { ExhibitOf, Source } from "../../dossier/format/schema";
import { proseText } from "../../dossier/query/texts";
import { answeringSources, comparisonRows } from "../../exhibits/comparison/rows";
import { ledgerRows } from "../../exhibits/ledger/rows";
import { MOST_WRITTEN } from "../../view/slides";
import type { Job } from "../job";
import type { Block } from "./block";
import { citeWords } from "./cite";
import { type Ink, type Pen, plain, strong } from "./pen";
import { type Room, tableBlock, tableType } from "./table";
import type { Run } from "./wrapRuns";

type WrittenJob = Pick<Job, "dossier" | "view">;

/** Colors of the verdicts; the word says it too. */
const VERDICT_INK: Record<Verdict, Ink> = {
  happened: "gain",
  "did-not-happen": "loss",
  "not-yet": "context",
  open: "context",
};

/** A question a line, an article a column. */
export function comparisonBlock(
  pen: Pen,
  { dossier, view }: WrittenJob,
  exhibit: ExhibitOf<"comparison">,
  room: Room,
): Block {
  const size = tableType(room.scale);
  const rows = comparisonRows(dossier, view, exhibit);
  const sources = answeringSources(rows);
  const columns = [
    { head: exhibitWords.table.question, share: QUESTION },
    ...sources.map((source) => ({ head: sourceWords(source), share: (1 - QUESTION) / sources.length })),
  ];
  const cells = rows.slice(0, MOST_WRITTEN).map(({ question, answers, on }) => [
    [{ text: question, style: strong(size, on ? "ink" : "ink-3") }],
    ...sources.map((source): readonly Run[] => {
      const answer = answers.find((candidate) => candidate?.source.id === source.id);
      if (!answer) return [];
      const text = `${proseText(dossier, answer.text)} `;
      return [
        { text, style: plain(size, answer.on ? "ink" : "ink-3") },
        { text: citeWords(dossier, answer.citations, () => ""), style: plain(size, "ink-3") },
      ];
    }),
  ]);
  return tableBlock(pen, columns, cells, room);
}

const QUESTION = 0.24;

/** A forecast a line: who and when, what, and what came of it. */
export function ledgerBlock(
  pen: Pen,
  { dossier, view }: WrittenJob,
  exhibit: ExhibitOf<"ledger">,
  room: Room,
): Block {
  const size = tableType(room.scale);
  const columns = [
    { head: exhibitWords.table.forecaster, share: 0.2 },
    { head: exhibitWords.table.forecast, share: 0.4 },
    { head: exhibitWords.table.outcome, share: 0.4 },
  ];
  const name = (source: Source) => source.publisher;
  const rows = ledgerRows(dossier, view, exhibit).slice(0, MOST_WRITTEN);
  const cells = rows.map((row): readonly (readonly Run[])[] => {
    const text = plain(size, row.on ? "ink" : "ink-3");
    const small = plain(size, "ink-3");
    return [
      [
        { text: `${row.by}, `, style: strong(size, row.on ? "ink" : "ink-3") },
        { text: whenCompact(row.when), style: small },
      ],
      [
        { text: `${proseText(dossier, row.text)} `, style: text },
        { text: citeWords(dossier, row.citations, name), style: small },
      ],
      [
        {
          text: exhibitWords.verdicts[row.verdict],
          style: strong(size, row.on ? VERDICT_INK[row.verdict] : "ink-3"),
        },
        { text: `: ${proseText(dossier, row.outcome)} `, style: text },
        { text: citeWords(dossier, row.outcomeCitations, name), style: small },
      ],
    ];
  });
  return tableBlock(pen, columns, cells, room);
}
