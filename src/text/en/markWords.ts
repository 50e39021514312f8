/** Values as they stand on the marks of a drawing. */
import type { Figure } from "../../dossier/format/model";
import { quantityOnMark, shortQuantity } from "./quantityWords";

/** A label in two weights: "about $0.33 billion" and ", our estimate". */
export interface MarkLabel {
  readonly text: string;
  readonly rest: string;
}

const OUR_ESTIMATE = ", our estimate";

/** A value as its mark may say it: all of it in words, in words alone, and with signs for words. */
export type MarkLabels = readonly [whole: MarkLabel, words: MarkLabel, signs: MarkLabel];

export function markLabels({ quantity, derived }: Pick<Figure, "quantity" | "derived">): MarkLabels {
  const text = quantityOnMark(quantity);
  return [
    { text, rest: derived ? OUR_ESTIMATE : "" },
    { text, rest: "" },
    { text: shortQuantity(quantity), rest: "" },
  ];
}
