import { citedParagraphs } from "../citations/evidence";
import type { Dossier } from "../format/model";
import { columnsOf, facetColumnsOf } from "./columns";
import type { SearchTexts } from "./texts";
import { type TimeOrder, timeOrder } from "./timeOrder";

/** What the page asks of a dossier as it shows it: numbers, and values of filters. */
export interface Prepared {
  readonly facets: ReturnType<typeof facetColumnsOf>;
  readonly order: TimeOrder;
}

/** Takes a second at 100,000 events, which a page must not be held up for: a thread makes it. */
export const prepared = (dossier: Dossier): Prepared => ({
  facets: facetColumnsOf(dossier),
  order: timeOrder(dossier),
});

/** Has the same dossier, in another thread, not make it again. */
export function adopt(dossier: Dossier, { facets, order }: Prepared): void {
  facetColumnsOf.keep(dossier, facets);
  timeOrder.keep(dossier, order);
}

/** Makes what filters, a search and the evidence ask of a dossier, in steps of a few milliseconds, most of them. */
export function* preparing(dossier: Dossier, texts: SearchTexts): Generator<void> {
  const { events, figures } = columnsOf(dossier);
  const cited = citedParagraphs(dossier);
  for (const { step } of [texts.events, texts.figures, cited.events, cited.figures]) while (!step()) yield;
  events.rowOf();
  yield;
  figures.rowOf();
}
