import { exhibitWords } from "#text";
import type { Dossier } from "../../dossier/format/model";
import type { ExhibitOf } from "../../dossier/format/schema";
import { memoizeWeak } from "../../dossier/memo";
import type { Filtered } from "../../view/view";
import { aggregation, firstRows, mostTiles } from "../aggregate";
import { type ExhibitModel, TEXT, tableOf, UNFILTERED } from "../form";
import { figureRow } from "../records";
import { statRows } from "./rows";
import { Tiles } from "./Tiles";

const linesOf = memoizeWeak((dossier: Dossier) =>
  memoizeWeak((exhibit: ExhibitOf<"stat">) =>
    statRows(dossier, UNFILTERED, exhibit).map(({ figure }) => figureRow(dossier, figure)),
  ),
);

export function presentStat(dossier: Dossier, view: Filtered, exhibit: ExhibitOf<"stat">): ExhibitModel {
  const rows = statRows(dossier, view, exhibit);
  const { drawn, rowsIn } = aggregation(
    rows,
    (most) => firstRows(rows, most),
    exhibitWords.drawn.first,
    mostTiles,
  );
  return {
    ...TEXT,
    ...tableOf(rows, linesOf(dossier)(exhibit)),
    drawn,
    draw: (room) => <Tiles rows={rowsIn(room)} slide={room.slide ?? false} />,
  };
}
