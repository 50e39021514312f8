import { citationText } from "../../dossier/citations";
import type { Dossier } from "../../dossier/model";
import type { Speaker } from "../../dossier/schema";
import { proseText } from "../../dossier/select";
import type { TableRow } from "../../exhibits/records";
import { pptxWords } from "../../words/en/pptx";
import { presentWords } from "../../words/en/present";
import type { NoteLine } from "./ink";

const BULLET = "• ";
const UNDER = "    ";

/** What to say, what to be careful with, what may be asked: each under its own heading. */
export function speakerLines(dossier: Dossier, speaker: Speaker | undefined): readonly NoteLine[] {
  if (!speaker) return [];
  const { notes } = presentWords;
  const points = (texts: readonly string[]) => texts.map((text) => `${BULLET}${proseText(dossier, text)}`);
  return [
    ...section(notes.say, points(speaker.say)),
    ...section(notes.caveats, points(speaker.caveats)),
    ...section(
      notes.questions,
      speaker.questions.flatMap(({ ask, answer, citations }) => [
        `${BULLET}${proseText(dossier, ask)}`,
        `${UNDER}${proseText(dossier, answer)}`,
        ...citations.map((citation) => `${UNDER}${citationText(dossier, citation)}`),
      ]),
    ),
  ];
}

/** Every citation of what stands on a slide, under what it is cited for; apart what the filters leave out. */
export function citedLines(
  dossier: Dossier,
  rows: readonly TableRow[],
  left: readonly TableRow[],
): readonly NoteLine[] {
  const keys = new Set(left.map(({ key }) => key));
  const lines = (some: readonly TableRow[]) =>
    some.flatMap(({ what, derivation, citations }) => [
      BULLET + (derivation === null ? what : `${what} (${pptxWords.notes.derived(derivation)})`),
      ...citations.map((citation) => `${UNDER}${citationText(dossier, citation)}`),
    ]);
  return [
    ...section(pptxWords.notes.cited, lines(rows.filter(({ key }) => keys.has(key)))),
    ...section(pptxWords.notes.leftOut, lines(rows.filter(({ key }) => !keys.has(key)))),
  ];
}

export function section(heading: string, texts: readonly string[]): readonly NoteLine[] {
  return texts.length === 0 ? [] : [{ text: heading, heading: true }, ...texts.map((text) => ({ text }))];
}
