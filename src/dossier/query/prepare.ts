import { citedParagraphs } from "../citations/evidence";
import type { Dossier } from "../format/model";
import { type BothGroups, columnsOf, groupsOf } from "./columns";
import { type TimeOrder, timeOrder } from "./timeOrder";

/** What the page asks of a dossier as it shows it: numbers, and values of filters. */
export interface Prepared {
  readonly groups: BothGroups;
  readonly order: TimeOrder;
}

/** Takes a second at 100,000 events, which a page must not be held up for: a thread makes it. */
export const prepared = (dossier: Dossier): Prepared => ({
  groups: groupsOf(dossier),
  order: timeOrder(dossier),
});

/** Has the same dossier, in another thread, not make it again. */
export function adopt(dossier: Dossier, { groups, order }: Prepared): void {
  groupsOf.keep(dossier, groups);
  timeOrder.keep(dossier, order);
}

/** Makes what filters, a search and the evidence ask of a dossier, in steps of a few milliseconds, most of them. */
export function* preparing(dossier: Dossier): Generator<void> {
  const { events, figures } = columnsOf(dossier);
  events.together();
  yield;
  const cited = citedParagraphs(dossier);
  for (const { step } of [events.searched, figures.searched, cited.events, cited.figures])
    while (!step()) yield;
  events.rowOf();
  yield;
  figures.rowOf();
}
