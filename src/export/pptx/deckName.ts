import type { Dossier } from "../../dossier/model";
import { filterWords } from "../../view/filterWords";
import type { View } from "../../view/view";
import { slugOf } from "../slug";

/** "musk-in-china-the-figures-then-and-now.pptx"; filters in force follow the title: "…-2024-li-qiang.pptx". */
export function deckName(dossier: Dossier, view: View): string {
  const slug = slugOf([dossier.title, ...filterWords(dossier, view.filters)].join(" "));
  return `${slug === "" ? "deck" : slug}.pptx`;
}
