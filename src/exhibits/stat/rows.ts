import { shortQuantity } from "#text";
import { sourceMark } from "../../dossier/citations/citations";
import { type Dossier, type Figure, requireRecord } from "../../dossier/format/model";
import type { ExhibitOf, Source } from "../../dossier/format/schema";
import { memoizeWeak } from "../../dossier/memo";
import { select } from "../../dossier/query/select";
import type { Filtered } from "../../view/view";
import type { RowState } from "../form";

export interface StatRow extends RowState {
  readonly figure: Figure;
  /** As printed: "> $1B". */
  readonly value: string;
  /** Source and paragraph in brief: "F4". */
  readonly mark: string;
}

export function statRows(dossier: Dossier, view: Filtered, exhibit: ExhibitOf<"stat">): readonly StatRow[] {
  const left = select(dossier, view.filters).figures;
  return prepared(dossier)(exhibit).map(({ figure, value, mark }) => ({
    figure,
    value,
    mark,
    on: left.has(figure.id),
  }));
}

/** All that does not change with the filters. */
const prepared = memoizeWeak((dossier: Dossier) => {
  const markOf = memoizeWeak((source: Source) => sourceMark(dossier, source));
  return memoizeWeak((exhibit: ExhibitOf<"stat">) =>
    exhibit.figures
      .map((id) => requireRecord(dossier.figures, id))
      .map((figure) => {
        const [{ source, paragraph }] = figure.citations;
        return {
          figure,
          value: shortQuantity(figure.quantity),
          mark: `${markOf(requireRecord(dossier.sources, source))}${paragraph}`,
        };
      }),
  );
});
