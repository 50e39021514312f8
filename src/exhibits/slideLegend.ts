import { signsExplained } from "#text";
import { signedBound } from "../dossier/format/bounds";
import { type ExhibitModel, legendText } from "./buildExhibit";

/** How the values of a drawing are written. */
export interface ValueSigns {
  /** Whether some value is in signs, which the legend then explains. */
  readonly hasSigns: boolean;
}

/** The text under the drawing of a slide: as under any drawing, and what signs mean if values are in signs. */
export function slideLegend(model: ExhibitModel, { hasSigns }: ValueSigns): string | null {
  const bounds = model.all.flatMap(({ quantity }) => (quantity ? signedBound(quantity) : []));
  const parts = [legendText(model, { slide: true }), hasSigns ? signsExplained(new Set(bounds)) : null];
  return parts.filter((part) => part !== null).join(" ") || null;
}
