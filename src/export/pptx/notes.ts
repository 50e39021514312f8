import { citationText, deckWords, pptxWords, proseText, quantityLabel } from "#text";
import type { Dossier } from "../../dossier/format/model";
import type { Speaker } from "../../dossier/format/schema";
import { MOST_MARKS } from "../../exhibits/aggregate";
import { notesOf, type TableRow } from "../../exhibits/records";
import type { NoteLine } from "./ink";

/** What to say, caveats, and likely questions, each under its own heading. */
export function speakerLines(dossier: Dossier, speaker: Speaker | undefined): readonly NoteLine[] {
  if (!speaker) return [];
  const { notes } = deckWords;
  const { say, caveats = [], questions = [] } = speaker;
  const points = (texts: readonly string[]) => texts.map((text) => point(proseText(dossier, text)));
  return [
    ...section(notes.say, points(say)),
    ...section(notes.caveats, points(caveats)),
    ...section(
      notes.questions,
      questions.flatMap(({ ask, answer, citations }) => [
        point(ask),
        under(proseText(dossier, answer)),
        ...citations.map((citation) => under(citationText(dossier, citation))),
      ]),
    ),
  ];
}

/**
 * Every citation on a slide, under what it is cited for; separately, those that do not match the filters. The
 * addresses are listed once, on the slide of the sources.
 */
export function citedLines(
  dossier: Dossier,
  rows: readonly TableRow[],
  matching: readonly TableRow[],
): readonly NoteLine[] {
  const keys = new Set(matching.map(({ key }) => key));
  const lines = (some: readonly TableRow[]) => [
    ...some
      .slice(0, MOST_MARKS)
      .flatMap((row) => [
        point(citedFor(row)),
        ...row.citations.map((citation) => under(citationText(dossier, citation))),
        ...noteLines(dossier, row),
      ]),
    ...(some.length > MOST_MARKS ? [point(pptxWords.notes.more(some.length - MOST_MARKS))] : []),
  ];
  return [
    ...section(pptxWords.notes.cited, lines(rows.filter(({ key }) => keys.has(key)))),
    ...section(pptxWords.notes.leftOut, lines(rows.filter(({ key }) => !keys.has(key)))),
  ];
}

/** "Tesla sales in China, 2015: about $0.33 billion (our calculation: more than $1 billion ÷ about three times)" */
function citedFor({ what, quantity, text, derivation }: TableRow): string {
  const says = quantity ? quantityLabel(quantity) : text;
  const named = says === null ? what : pptxWords.notes.says(what, says);
  return derivation === null ? named : `${named} (${pptxWords.notes.derived(derivation)})`;
}

/** What qualifies it, and where that is from. */
const noteLines = (dossier: Dossier, row: TableRow): readonly NoteLine[] =>
  [...notesOf(row), ...(row.besideCitations ?? []).map((citation) => citationText(dossier, citation))].map(
    under,
  );

export const point = (text: string): NoteLine => ({ text, kind: "point" });
export const under = (text: string): NoteLine => ({ text, kind: "under" });

export function section(heading: string, lines: readonly NoteLine[]): readonly NoteLine[] {
  return lines.length === 0 ? [] : [{ text: heading, kind: "heading" }, ...lines];
}
