import { signsExplained } from "#text";
import { signedBound } from "../dossier/format/bounds";
import type { ExhibitModel } from "./buildExhibit";
import { legendText } from "./legendText";

/** How the values of a drawing are written. */
export interface ValueSigns {
  /** Whether some value is in signs, which the legend then explains. */
  readonly hasSigns: boolean;
}

/**
 * Lays a drawing out over a legend without signs. If it has some there, lays it out again over a legend that explains
 * them.
 */
export function layOutOverLegend<Laid extends ValueSigns>(layOut: (signs: ValueSigns) => Laid): Laid {
  const inWords = layOut({ hasSigns: false });
  return inWords.hasSigns ? layOut({ hasSigns: true }) : inWords;
}

/** The text under the drawing of a slide: as under any drawing, and what signs mean if values are in signs. */
export function slideLegend(model: ExhibitModel, { hasSigns }: ValueSigns): string | null {
  const bounds = model.all.flatMap(({ quantity }) => (quantity ? signedBound(quantity) : []));
  const parts = [legendText(model, { slide: true }), hasSigns ? signsExplained(new Set(bounds)) : null];
  return parts.filter((part) => part !== null).join(" ") || null;
}
