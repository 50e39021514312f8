import type { Dossier } from "../../dossier/model";
import type { ExhibitOf } from "../../dossier/schema";
import type { Filtered } from "../../view/view";
import { chartFiles, chartIn } from "../chartFiles";
import { type Presented, type Room, tableOf } from "../form";
import { legendOf } from "../marks/legend";
import { measure } from "../marks/measure";
import { figureRow } from "../records";
import { spokenFigures } from "../spoken";
import { layoutChange } from "./layout";
import { changeRows } from "./rows";

export function presentChange(dossier: Dossier, view: Filtered, exhibit: ExhibitOf<"change">): Presented {
  const rows = changeRows(dossier, view, exhibit);
  const heightIn = ({ width }: Room) => layoutChange(rows, width, measure).height;
  return {
    ...tableOf(rows, ({ figure }) => figureRow(dossier, figure)),
    spoken: spokenFigures(rows),
    legend: legendOf(rows.map(({ figure }) => figure)),
    draw: ({ width }) =>
      chartIn(chartFiles.change, heightIn({ width }), (ChangeChart) => (
        <ChangeChart rows={rows} width={width} />
      )),
    heightIn,
  };
}
