import { signsExplained } from "#text";
import { signedBound } from "../dossier/format/bounds";
import { type ExhibitModel, legendText } from "./buildExhibit";
import type { TableRow } from "./records";

/** A slide has room for the words of as many values: beside their bars, or under them. */
const MOST_IN_WORDS = 6;

/** The text under the drawing of a slide: as under any drawing, and the signs that many bars have in place of words. */
export function slideLegend(model: ExhibitModel): string | null {
  const mayHaveSigns = model.looks !== undefined && model.all.length > MOST_IN_WORDS;
  const parts = [legendText(model, { slide: true }), mayHaveSigns ? signsIn(model.all) : null];
  return parts.filter((part) => part !== null).join(" ") || null;
}

const signsIn = (rows: readonly TableRow[]): string | null =>
  signsExplained(new Set(rows.flatMap(({ quantity }) => (quantity ? signedBound(quantity) : []))));
