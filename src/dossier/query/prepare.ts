import { citedParagraphs } from "../citations/evidence";
import type { Dossier } from "../format/model";
import { columnsOf, facetColumnsOf } from "./columns";
import type { SearchTexts } from "./texts";
import { type TimeOrder, timeOrder } from "./timeOrder";

/** What the page needs to show a dossier. */
export interface Prepared {
  readonly facets: ReturnType<typeof facetColumnsOf>;
  readonly order: TimeOrder;
}

/** Takes a second at 100,000 events. A worker makes it, so that the page does not wait. */
export const prepared = (dossier: Dossier): Prepared => ({
  facets: facetColumnsOf(dossier),
  order: timeOrder(dossier),
});

/** Stores what a worker has prepared, so that this thread does not compute it again. */
export function adopt(dossier: Dossier, { facets, order }: Prepared): void {
  facetColumnsOf.keep(dossier, facets);
  timeOrder.keep(dossier, order);
}

/** Computes what filters, search and evidence need, in steps. Most take a few milliseconds. */
export function* preparing(dossier: Dossier, texts: SearchTexts): Generator<void> {
  const { events, figures } = columnsOf(dossier);
  const cited = citedParagraphs(dossier);
  events.rowOf();
  yield;
  figures.rowOf();
  yield;
  for (const { step } of [texts.events, texts.figures, cited.events, cited.figures]) while (!step()) yield;
}
