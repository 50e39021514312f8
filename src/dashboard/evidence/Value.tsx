import { boundMeaning, quantityLabel } from "#text";
import type { Figure } from "../../dossier/format/model";
import { parseUnit } from "../../dossier/format/units";
import { BoundGlyph } from "../../exhibits/marks/BoundGlyph";
import css from "./evidence.module.css";

/**
 * A value in words, what its bound means, and how it is drawn. Of a calculated value that is exact no bound is said: no
 * article gives it.
 */
export function Value({ figure }: { readonly figure: Figure }) {
  const { quantity, derived } = figure;
  return (
    <div className={css.value}>
      <b>{quantityLabel(quantity)}</b>
      {(!derived || quantity.bound !== "exact") && <p>{boundMeaning(quantity)}</p>}
      {parseUnit(quantity.unit).kind !== "rank" && <BoundGlyph figure={figure} />}
    </div>
  );
}
