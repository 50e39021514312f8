import { sizeOf } from "../../dossier/format/bounds";
import type { Dossier, Figure } from "../../dossier/format/model";
import type { Quantity } from "../../dossier/format/quantity";
import { proseIn } from "../../dossier/query/texts";
import { whenWords } from "./dateWords";
import { withPeriod } from "./nameAndPeriod";
import { quantityWords } from "./quantityWords";

/**
 * A figure as a sentence, without its period: "Tesla’s sales in China came to more than $1 billion in 2016"; of one
 * without a sentence of its own "Tesla sales in China, 2016: more than $1 billion".
 */
export function claimWords(dossier: Dossier, { claim, label, when, quantity }: Figure): string {
  // The sentence says in which direction: "rose 376%".
  if (claim !== undefined) return proseIn(dossier, claim, { quantity: sizeWords });
  return `${withPeriod(label, whenWords(when))}: ${quantityWords(quantity)}`;
}

const sizeWords = (quantity: Quantity): string =>
  quantityWords(quantity.change ? { ...sizeOf(quantity), change: false } : quantity);
