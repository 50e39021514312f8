import type { Dossier, DossierEvent, Figure } from "../format/model";
import type { Citation, Comparison, Exhibit, Forecast, Source } from "../format/schema";
import { chunked, memoizeWeak } from "../memo";

/** What an address can ask the evidence of. */
export type Evidence =
  | { readonly kind: "figure"; readonly figure: Figure }
  | { readonly kind: "event"; readonly event: DossierEvent }
  | { readonly kind: "exhibit"; readonly exhibit: Exhibit }
  | { readonly kind: "paragraph"; readonly source: Source; readonly paragraph: number };

/** The id of a paragraph's evidence: `fortune:4`. */
export const paragraphId = (source: string, paragraph: number): string => `${source}:${paragraph}`;

/** What an id stands for; null if the dossier has no such figure, event, exhibit or paragraph. */
export function findEvidence(dossier: Dossier, id: string): Evidence | null {
  const figure = dossier.figures.get(id);
  if (figure) return { kind: "figure", figure };
  const event = dossier.events.get(id);
  if (event) return { kind: "event", event };
  const exhibit = dossier.exhibits.find((candidate) => candidate.id === id);
  if (exhibit) return { kind: "exhibit", exhibit };
  const [, sourceId = "", number = ""] = /^([a-z0-9-]+):([1-9]\d{0,5})$/.exec(id) ?? [];
  const source = dossier.sources.get(sourceId);
  const paragraph = Number(number);
  return source && paragraph <= source.paragraphs ? { kind: "paragraph", source, paragraph } : null;
}

/** Everything that cites a paragraph. */
export interface Citing {
  readonly figures: readonly Figure[];
  readonly events: readonly DossierEvent[];
  readonly comparisons: readonly Comparison[];
  readonly forecasts: readonly Forecast[];
}

/** Takes the same time whatever the dossier's size. */
export function citing(dossier: Dossier, source: string, paragraph: number): Citing {
  const { figures, events, comparisons, forecasts } = citedParagraphs(dossier);
  return {
    figures: figures.value()(source, paragraph),
    events: events.value()(source, paragraph),
    comparisons: comparisons.value()(source, paragraph),
    forecasts: forecasts.value()(source, paragraph),
  };
}

/** What cites each paragraph; made once, in time proportional to the citations. */
export const citedParagraphs = memoizeWeak(({ figures, events, comparisons, forecasts }: Dossier) => ({
  figures: byParagraph(figures.values(), ({ citations }) => citations),
  events: byParagraph(events.values(), ({ citations }) => citations),
  comparisons: byParagraph(comparisons, ({ answers }) => answers.flatMap(({ citations }) => citations)),
  forecasts: byParagraph(forecasts, ({ citations, outcome }) => [...citations, ...(outcome.citations ?? [])]),
}));

/** Records read in one step. */
const STEP = 2_000;

/** The records that cite a paragraph, in their order, each once. */
const byParagraph = <T>(records: Iterable<T>, citationsOf: (record: T) => readonly Citation[]) =>
  chunked(function* () {
    const bySource = new Map<string, Map<number, T[]>>();
    let row = 0;
    for (const record of records) {
      if (++row % STEP === 0) yield;
      for (const { source, paragraph } of citationsOf(record)) {
        const ofSource = bySource.get(source) ?? new Map<number, T[]>();
        bySource.set(source, ofSource);
        const own = ofSource.get(paragraph);
        if (!own) ofSource.set(paragraph, [record]);
        else if (own.at(-1) !== record) own.push(record);
      }
    }
    return (source: string, paragraph: number): readonly T[] => bySource.get(source)?.get(paragraph) ?? [];
  });

/** The ids that are highlighted with one: an event with the figures it names, a figure with the events that name it. */
export function related(dossier: Dossier, id: string): ReadonlySet<string> {
  const event = dossier.events.get(id);
  if (event) return new Set([id, ...event.figures, ...(event.count === undefined ? [] : [event.count])]);
  return new Set([id, ...(dossier.figures.get(id)?.events ?? [])]);
}
