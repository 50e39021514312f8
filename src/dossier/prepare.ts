import { columnsInSteps, columnsOf } from "./columns";
import { citedParagraphs } from "./evidence";
import type { Dossier } from "./model";
import { timeOrder } from "./timeOrder";

/** Makes what the page asks of a dossier as it shows it, in steps of a few milliseconds, most of them. */
export function* preparingFirst(dossier: Dossier): Generator<void> {
  const { step } = columnsInSteps(dossier);
  while (!step()) yield;
  timeOrder(dossier);
}

/** Makes what a search and the evidence ask of a dossier, in steps of a few milliseconds, most of them. */
export function* preparing(dossier: Dossier): Generator<void> {
  const { events, figures } = columnsOf(dossier);
  const cited = citedParagraphs(dossier);
  for (const { step } of [events.searched, figures.searched, cited.events, cited.figures])
    while (!step()) yield;
  events.rowOf();
  yield;
  figures.rowOf();
}
