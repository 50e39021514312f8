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

/** The name of a record, as tables and lists have it. */
export function nameById(id: string): string {
  const record = [...dossier.figures, ...dossier.events].find((candidate) => candidate.id === id);
  if (!record) throw new Error(`The dossier has no record "${id}".`);
  return nameOf(record);
}

/**
 * What the evidence of a record, an exhibit or a paragraph ("cnn-2024:24") is headed with: an event's or exhibit's
 * title, a figure's label and value.
 */
export function headingOf(evidence: string): RegExp {
  const [source, paragraph] = evidence.split(":");
  const whole = dossier.sources.find(({ id }) => id === source)?.paragraphs;
  if (paragraph !== undefined) return new RegExp(`^Paragraph ${paragraph} of ${whole}$`);
  const exhibit = dossier.exhibits.find(({ id }) => id === evidence);
  const name = (exhibit?.title ?? nameById(evidence)).replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const isTitle = exhibit !== undefined || dossier.events.some(({ id }) => id === evidence);
  return new RegExp(isTitle ? `^${name}$` : `^${name}(?:, .+)?: .+$`);
}

/** What else cites that place. */
export function alsoCiting({ source, paragraph }: Citation, own: string): readonly Record[] {
  return [...dossier.figures, ...dossier.events]
    .filter(({ id }) => id !== own)
    .filter((record) =>
      citationsOf(record).some((other) => other.source === source && other.paragraph === paragraph),
    );
}
