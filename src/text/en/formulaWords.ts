import { asSigned } from "../../dossier/format/bounds";
import type { Formula } from "../../dossier/format/lists";
import { type Dossier, type Figure, requireRecord } from "../../dossier/format/model";
import { quantityWords } from "./quantityWords";

/** How each formula is written: inputs by their place, `{0}` the first. */
const FORMULA_TEXT: Record<Formula, string> = {
  quotient: "{0} ÷ {1}",
  "percent-share": "{0} ÷ {1} × 100",
  "growth-multiple": "1 + {0} ÷ 100",
};

export type FormulaPart = { readonly text: string } | { readonly input: Figure };

/** A formula cut at its inputs. */
export function splitFormula(
  dossier: Dossier,
  derived: NonNullable<Figure["derived"]>,
): readonly FormulaPart[] {
  const inputs = derived.of.map((id) => requireRecord(dossier.figures, id));
  return FORMULA_TEXT[derived.formula].split(/(\{\d\})/).flatMap((part): FormulaPart[] => {
    const input = /^\{\d\}$/.test(part) ? inputs[Number(part.slice(1, -1))] : undefined;
    if (input) return [{ input }];
    return part === "" ? [] : [{ text: part }];
  });
}

/** "more than $1 billion ÷ about three times" */
export function formulaWords(dossier: Dossier, derived: NonNullable<Figure["derived"]>): string {
  return splitFormula(dossier, derived)
    .map((part) => ("text" in part ? part.text : inputWords(part.input)))
    .join("");
}

/** An input as a formula has it: the sign of a rise would read as one more plus. "376%", "−32%", "(5%–10%)". */
export function inputWords({ quantity }: Figure): string {
  const words = quantityWords(asSigned(quantity));
  return quantity.bound === "between" ? `(${words})` : words;
}
