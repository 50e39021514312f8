/** Values as they stand on the marks of a drawing. */
import { signedBound } from "../../dossier/format/bounds";
import type { Figure } from "../../dossier/format/model";
import type { Quantity } from "../../dossier/format/schema";
import { parseUnit } from "../../dossier/format/units";
import { boundWords, quantityWords, shortQuantity } from "./quantityWords";

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

/**
 * "more than $1 billion", "about ×3", "at least 5 meetings"; a change keeps its sign, "more than +6%", "−32%", but
 * a bounded fall has it in words: "down more than 32%". Throws `RangeError` if the unit is none.
 */
export function quantityOnMark(quantity: Quantity): string {
  const { value, bound, change } = quantity;
  if (parseUnit(quantity.unit).kind === "times") return factorWords(quantity);
  const bounded = signedBound(quantity) !== bound;
  if (!change || value === 0 || bounded) return quantityWords(quantity);
  const words = quantityWords({ ...quantity, value: Math.abs(value), bound: "exact", change: false });
  return spaced(boundWords(bound), (value < 0 ? "\u2212" : "+") + words);
}

/** A number of times with its sign: "×4.76", "about ×3". */
export function factorWords({ value, bound }: Quantity): string {
  const number = shortQuantity({ value, unit: "times", bound: "exact" }).replace("×", "");
  return spaced(boundWords(bound), `×${number}`);
}

/** What is counted needs no name: "at least 5", "4", "more than 1,200". */
export function countOnMark({ value, bound }: Pick<Quantity, "value" | "bound">): string {
  return spaced(boundWords(bound), shortQuantity({ value, unit: "things", bound: "exact" }));
}

const spaced = (...words: readonly string[]): string => words.filter((word) => word !== "").join(" ");
