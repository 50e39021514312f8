import { citeMark, shortQuantity } from "#text";
import { type Dossier, type Figure, requireRecord } from "../../dossier/format/model";
import type { ExhibitOf } from "../../dossier/format/schema";

export interface StatRow {
  readonly figure: Figure;
  /** As printed: "> $1B". */
  readonly value: string;
  /** Source and paragraph in brief: "Fortune ¶4". */
  readonly mark: string;
}

export function statRows(dossier: Dossier, exhibit: ExhibitOf<"stat">): readonly StatRow[] {
  return exhibit.figures
    .map((id) => requireRecord(dossier.figures, id))
    .map((figure) => ({
      figure,
      value: shortQuantity(figure.quantity),
      mark: citeMark(dossier, figure.citations[0]),
    }));
}
