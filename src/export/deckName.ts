import { filterWords } from "#text";
import type { Dossier } from "../dossier/format/model";
import type { View } from "../view/view";
import { slugOf } from "./slug";

/** "then-and-now-the-figures.pptx"; filters in force follow the title: "…-2024-meeting.pptx". */
export function deckName(dossier: Dossier, view: View): string {
  const slug = slugOf([dossier.title, ...filterWords(dossier, view.filters)].join(" "));
  return `${slug === "" ? "deck" : slug}.pptx`;
}
