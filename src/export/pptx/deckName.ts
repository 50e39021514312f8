import type { Dossier } from "../../dossier/model";
import { filterWords } from "../../view/filterWords";
import type { View } from "../../view/view";

/** Names of files have their limits, and people read them. */
const LONGEST = 100;

/** "musk-in-china-the-figures-then-and-now.pptx"; filters in force follow the title: "…-2024-li-qiang.pptx". */
export function deckName(dossier: Dossier, view: View): string {
  const slug = slugOf([dossier.title, ...filterWords(dossier, view.filters)].join(" "));
  return `${slug === "" ? "deck" : slug}.pptx`;
}

/** Letters and digits of any script, hyphens between: nothing that a file system minds. */
function slugOf(text: string): string {
  const hyphened = text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, "-")
    .replaceAll(/^-|-$/g, "");
  return [...hyphened].slice(0, LONGEST).join("").replace(/-$/, "");
}
