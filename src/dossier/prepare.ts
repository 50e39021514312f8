import { columnsOf } from "./columns";
import { citedParagraphs } from "./evidence";
import type { Dossier } from "./model";

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
