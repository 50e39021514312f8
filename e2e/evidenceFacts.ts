/** What the evidence of a record must say, worked out from the dossier: nothing of src is used. */
import { dossier, figureById } from "./dossier";

export type Record = (typeof dossier.figures)[number] | (typeof dossier.events)[number];
export interface Citation {
  readonly source: string;
  readonly paragraph: number;
  readonly asPrinted?: string;
  readonly attributedTo?: string;
}

/** Where a record is cited from: a derived figure where its inputs are, each place and wording once. */
export function citationsOf(record: Record): readonly Citation[] {
  const own: readonly Citation[] = record.citations ?? [];
  const inputs = "derived" in record ? record.derived.of.flatMap((id) => citationsOf(figureById(id))) : [];
  const byPlace = [...own, ...inputs].map((citation): [string, Citation] => [
    JSON.stringify(citation),
    citation,
  ]);
  return [...new Map(byPlace).values()];
}

const nameOf = (record: Record): string => ("title" in record ? record.title : record.label);

/** What the evidence of a record or of a paragraph ("cnn-2024:24") is headed with. */
export function headingOf(evidence: string): string {
  const record = [...dossier.figures, ...dossier.events].find(({ id }) => id === evidence);
  return record ? nameOf(record) : `Paragraph ${evidence.split(":")[1]}`;
}

/** What else cites that place. */
export function alsoCiting({ source, paragraph }: Citation, own: string): readonly Record[] {
  return [...dossier.figures, ...dossier.events]
    .filter(({ id }) => id !== own)
    .filter((record) =>
      citationsOf(record).some((other) => other.source === source && other.paragraph === paragraph),
    );
}
