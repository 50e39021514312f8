import { shortQuantity, whenCompact } from "#text";
import { type Dossier, type Figure, requireRecord } from "../../dossier/format/model";
import type { ExhibitOf } from "../../dossier/format/schema";
import { memoizeWeak } from "../../dossier/memo";
import { select } from "../../dossier/query/select";
import type { Filtered } from "../../view/view";
import type { RowState } from "../form";

export interface ChangeRow extends RowState {
  readonly figure: Figure;
  readonly name: string;
  readonly period: string;
  /** As printed on the mark: "> +6%", "−32%". */
  readonly value: string;
}

/** In the exhibit's order: the periods differ, so that size is no ranking. */
export function changeRows(
  dossier: Dossier,
  view: Filtered,
  exhibit: ExhibitOf<"change">,
): readonly ChangeRow[] {
  const left = select(dossier, view.filters).figures;
  return prepared(dossier)(exhibit).map(({ figure, name, period, value }) => ({
    figure,
    name,
    period,
    value,
    on: left.has(figure.id),
  }));
}

/** All that does not change with the filters. */
const prepared = memoizeWeak((dossier: Dossier) =>
  memoizeWeak((exhibit: ExhibitOf<"change">) =>
    exhibit.figures
      .map((id) => requireRecord(dossier.figures, id))
      .map((figure) => ({
        figure,
        name: figure.subject ?? figure.label,
        period: figure.detail ?? whenCompact(figure.when),
        value: shortQuantity(figure.quantity),
      })),
  ),
);
