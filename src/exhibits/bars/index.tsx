import type { Dossier } from "../../dossier/model";
import type { ExhibitOf } from "../../dossier/schema";
import type { View } from "../../view/view";
import { type Presented, tableOf } from "../form";
import { legendOf } from "../marks/legend";
import { measure } from "../marks/measure";
import { PanelGrid } from "../marks/PanelGrid";
import { figureRow } from "../records";
import { spokenFigures } from "../spoken";
import { BarsChart } from "./Chart";
import { namesCrowd } from "./layout";
import { barsRows } from "./rows";

export function presentBars(dossier: Dossier, view: View, exhibit: ExhibitOf<"bars">): Presented {
  const panels = barsRows(dossier, view, exhibit);
  const rows = panels.flatMap(({ bars }) => bars);
  return {
    ...tableOf(rows, ({ figure }) => figureRow(dossier, figure)),
    spoken: spokenFigures(rows),
    legend: legendOf(rows.map(({ figure }) => figure)),
    draw: ({ width }) => (
      <PanelGrid
        width={width}
        panels={panels.map((panel) => ({
          key: panel.bars.map(({ figure }) => figure.id).join(),
          title: panel.title,
          draw: (room) => (
            <BarsChart panel={panel} width={room} namesAbove={namesCrowd(panels, room, measure)} />
          ),
        }))}
      />
    ),
  };
}
