import { exhibitWords } from "#text";
import type { Dossier } from "../../dossier/format/model";
import type { ExhibitOf } from "../../dossier/format/schema";
import { memoizeWeak } from "../../dossier/memo";
import type { Filtered } from "../../view/view";
import { aggregation, firstRows } from "../aggregate";
import { chartFiles, chartIn } from "../chartFiles";
import { type ExhibitModel, type LayoutRoom, tableOf, UNFILTERED } from "../form";
import { legendOf } from "../marks/legend";
import { measure } from "../marks/measure";
import { figureRow } from "../records";
import { spokenFigures } from "../spoken";
import { layoutChange } from "./layout";
import { changeRows } from "./rows";

/** What no filter changes. */
const wholeOf = memoizeWeak((dossier: Dossier) =>
  memoizeWeak((exhibit: ExhibitOf<"change">) => {
    const figures = changeRows(dossier, UNFILTERED, exhibit).map(({ figure }) => figure);
    return { lines: figures.map((figure) => figureRow(dossier, figure)), legend: legendOf(figures) };
  }),
);

export function presentChange(dossier: Dossier, view: Filtered, exhibit: ExhibitOf<"change">): ExhibitModel {
  const rows = changeRows(dossier, view, exhibit);
  const { lines, legend } = wholeOf(dossier)(exhibit);
  const { drawn, rowsIn } = aggregation(rows, (most) => firstRows(rows, most), exhibitWords.drawn.first);
  const heightIn = (room: LayoutRoom) => layoutChange(rowsIn(room), room.width, measure).height;
  return {
    ...tableOf(rows, lines),
    spoken: (room) => spokenFigures(rowsIn(room), drawn(room)),
    drawn,
    marks: (room) => rowsIn(room).map(({ figure }) => figure.id),
    legend,
    draw: (room) =>
      chartIn(chartFiles.change, heightIn(room), (ChangeChart) => (
        <ChangeChart rows={rowsIn(room)} width={room.width} />
      )),
    heightIn,
  };
}
