import { shortQuantity, whenCompact } from "#text";
import { type Dossier, type Figure, requireRecord } from "../../dossier/format/model";
import type { ExhibitOf } from "../../dossier/format/schema";

export interface ChangeRow {
  readonly figure: Figure;
  readonly name: string;
  readonly period: string;
  /** As printed on the mark: "> +6%", "−32%". */
  readonly value: string;
}

/** In the exhibit's order: the periods differ, so that size is no ranking. */
export function changeRows(dossier: Dossier, exhibit: ExhibitOf<"change">): readonly ChangeRow[] {
  return exhibit.figures
    .map((id) => requireRecord(dossier.figures, id))
    .map((figure) => ({
      figure,
      name: figure.subject ?? figure.label,
      period: figure.detail ?? whenCompact(figure.when),
      value: shortQuantity(figure.quantity),
    }));
}
