import { multipleWords } from "../dossier/citations/prose/multipleWords";
import type { Figure } from "../dossier/format/model";

/**
 * The article's own words for a multiple, short enough for a mark: "tripled". With a bound, the whole wording,
 * because it states the bound. Undefined if the article prints none.
 */
export function printedMultiple({ quantity, citations }: Figure): string | undefined {
  const wording = citations[0].asPrinted;
  const isPlain = quantity.bound === "exact" || quantity.bound === "about";
  return wording !== undefined && isPlain ? multipleWords(wording) : wording;
}
