import { columnsOf } from "./columns";
import { citedParagraphs } from "./evidence";
import type { Dossier } from "./model";

/** Makes what a search and the evidence ask of a dossier, in steps of a few milliseconds, most of them. */
export function* preparing(dossier: Dossier): Generator<void> {
  const { events, figures } = columnsOf(dossier);
  while (!events.searched.step()) yield;
  while (!figures.searched.step()) yield;
  events.rowOf();
  yield;
  figures.rowOf();
  yield;
  citedParagraphs(dossier);
}
