import type { Dossier } from "../../dossier/model";
import type { ExhibitOf } from "../../dossier/schema";
import type { Filtered } from "../../view/view";
import { exhibitWords } from "../../words/en/exhibits";
import { aggregation, firstRows, mostTiles } from "../aggregate";
import { type Presented, TEXT, tableOf } from "../form";
import { figureRow } from "../records";
import { statRows } from "./rows";
import { Tiles } from "./Tiles";

export function presentStat(dossier: Dossier, view: Filtered, exhibit: ExhibitOf<"stat">): Presented {
  const rows = statRows(dossier, view, exhibit);
  const { drawn, rowsIn } = aggregation(
    rows,
    (most) => firstRows(rows, most),
    exhibitWords.drawn.first,
    mostTiles,
  );
  return {
    ...TEXT,
    ...tableOf(rows, ({ figure }) => figureRow(dossier, figure)),
    drawn,
    draw: (room) => <Tiles rows={rowsIn(room)} slide={room.slide ?? false} />,
  };
}
