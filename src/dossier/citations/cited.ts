import type { Dossier } from "../format/model";
import type { Quantity } from "../format/quantity";
import type { Citation, Speaker } from "../format/schema";

/** A citation and where it stands. */
export interface Cited {
  /** "figures/sales-2016"; by position, from 0, if records have no id: "forecasts/2". */
  readonly record: string;
  /** Inside the record: "citations/0", "outcome/citations/1". */
  readonly path: string;
  readonly citation: Citation;
}

/** The citations of each figure that an article prints. A derived one is cited through its inputs. */
export function figureCitations(
  dossier: Dossier,
): readonly { readonly quantity: Quantity; readonly cited: readonly Cited[] }[] {
  return [...dossier.figures.values()]
    .filter(({ derived }) => derived === undefined)
    .map(({ id, quantity, citations }) => ({ quantity, cited: citedAt(`figures/${id}`, "", citations) }));
}

/**
 * The citations of everything else: events, answers, forecasts, outcomes, findings, texts of charts, answers for the
 * speaker.
 */
export function otherCitations(dossier: Dossier): readonly Cited[] {
  const { events, comparisons, forecasts, exhibits, speaker, remember } = dossier;
  return [
    ...[...events.values()].flatMap(({ id, citations }) => citedAt(`events/${id}`, "", citations)),
    ...comparisons.flatMap(({ answers }, index) =>
      answers.flatMap(({ citations }, answer) =>
        citedAt(`comparisons/${index}`, `answers/${answer}/`, citations),
      ),
    ),
    ...forecasts.flatMap(({ citations, outcome }, index) => [
      ...citedAt(`forecasts/${index}`, "", citations),
      ...citedAt(`forecasts/${index}`, "outcome/", outcome.citations ?? []),
    ]),
    ...remember.flatMap(({ citations }, index) => citedAt(`remember/${index}`, "", citations)),
    ...atQuestions("dossier", speaker),
    ...exhibits.flatMap((exhibit) => [
      ...("texts" in exhibit ? (exhibit.texts ?? []) : []).flatMap(({ citations = [] }, index) =>
        citedAt(`exhibits/${exhibit.id}`, `texts/${index}/`, citations),
      ),
      ...atQuestions(`exhibits/${exhibit.id}`, exhibit.speaker),
    ]),
  ];
}

function atQuestions(record: string, speaker: Speaker | undefined): readonly Cited[] {
  return (speaker?.questions ?? []).flatMap(({ citations }, index) =>
    citedAt(record, `speaker/questions/${index}/`, citations),
  );
}

function citedAt(record: string, inside: string, citations: readonly Citation[]): readonly Cited[] {
  return citations.map((citation, index) => ({ record, path: `${inside}citations/${index}`, citation }));
}
