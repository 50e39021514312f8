import { shortQuantity, sourceMark } from "#text";
import { type Dossier, type Figure, requireRecord } from "../../dossier/format/model";
import type { ExhibitOf, Source } from "../../dossier/format/schema";
import { memoizeWeak } from "../../dossier/memo";

export interface StatRow {
  readonly figure: Figure;
  /** As printed: "> $1B". */
  readonly value: string;
  /** Source and paragraph in brief: "F4". */
  readonly mark: string;
}

export function statRows(dossier: Dossier, exhibit: ExhibitOf<"stat">): readonly StatRow[] {
  const markOf = memoizeWeak((source: Source) => sourceMark(dossier, source));
  return exhibit.figures
    .map((id) => requireRecord(dossier.figures, id))
    .map((figure) => {
      const [{ source, paragraph }] = figure.citations;
      return {
        figure,
        value: shortQuantity(figure.quantity),
        mark: `${markOf(requireRecord(dossier.sources, source))}${paragraph}`,
      };
    });
}
