import fc from "fast-check";
import type { Dossier } from "../../dossier/format/model";
import {
  citation,
  comparison,
  exhibit,
  figure,
  forecast,
  outcome,
  source,
  testDossier,
} from "../../dossier/test/testDossier";

/** How much there is to write, and how long each text is. */
export interface WrittenShape {
  readonly sources: number;
  readonly rows: number;
  readonly text: string;
}

/** One row or thirty, of one source or five, of texts short, long, and without blanks in several scripts. */
export const anyWrittenShape: fc.Arbitrary<WrittenShape> = fc.record({
  sources: fc.constantFrom(1, 2, 3, 5),
  rows: fc.constantFrom(1, 2, 7, 30),
  text: fc.oneof(
    fc.constantFrom(
      "Slumping",
      "Tripled in a year to a value that no one else had",
      "中国是特斯拉第二大市场".repeat(4),
    ),
    fc.constantFrom(
      "Rindfleischetikettierungsüberwachungsaufgaben",
      "https://example.org/a/very/long/address/of/it",
    ),
    fc.integer({ min: 1, max: 120 }).map((length) => "w".repeat(length)),
  ),
});

const VERDICTS = ["happened", "did-not-happen", "not-yet", "open"] as const;

/** A dossier with key numbers, a comparison and forecasts of that shape. */
export function writtenDossier({ sources, rows, text }: WrittenShape): Dossier {
  const ids = Array.from({ length: sources }, (_, at) => `paper-${at}`);
  const at = Array.from({ length: rows }, (_, row) => row);
  const paperOf = (row: number) => `paper-${row % sources}`;
  return testDossier({
    sources: [source(), ...ids.map((id, row) => source({ id, published: String(2010 + row) }))],
    figures: [
      figure(),
      ...at.map((row) =>
        figure({
          id: `number-${row}`,
          label: text,
          citations: [citation({ source: paperOf(row), asPrinted: "12 million" })],
        }),
      ),
    ],
    comparisons: at.map((row) =>
      comparison({
        question: `Question ${row}?`,
        head: `Head ${row}`,
        answers: ids.map((id) => ({ source: id, text, citations: [citation({ source: id })] })),
      }),
    ),
    forecasts: at.map((row) =>
      forecast({
        text: `${row} ${text}`,
        outcome: outcome({
          verdict: VERDICTS[row % VERDICTS.length],
          text,
          citations: [citation({ source: paperOf(row) })],
        }),
      }),
    ),
    exhibits: [
      exhibit({ id: "numbers", form: "stat", figures: at.map((row) => `number-${row}`) }),
      exhibit({ id: "comparison", form: "comparison" }),
      exhibit({ id: "ledger", form: "ledger" }),
    ],
  });
}
