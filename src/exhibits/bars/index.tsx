import type { Dossier } from "../../dossier/model";
import type { ExhibitOf } from "../../dossier/schema";
import type { View } from "../../view/view";
import { type Presented, tableOf } from "../form";
import { legendOf } from "../marks/legend";
import { measure } from "../marks/measure";
import { PanelGrid, panelGridHeight } from "../marks/PanelGrid";
import { figureRow } from "../records";
import { spokenFigures } from "../spoken";
import { BarsChart } from "./Chart";
import { layoutBars, namesCrowd } from "./layout";
import { barsRows } from "./rows";

export function presentBars(dossier: Dossier, view: View, exhibit: ExhibitOf<"bars">): Presented {
  const rows = barsRows(dossier, view, exhibit);
  const bars = rows.flatMap((panel) => panel.bars);
  const panels = rows.map((panel) => ({
    key: panel.bars.map(({ figure }) => figure.id).join(),
    title: panel.title,
    draw: (width: number) => (
      <BarsChart panel={panel} width={width} namesAbove={namesCrowd(rows, width, measure)} />
    ),
    heightAt: (width: number) => layoutBars(panel, width, namesCrowd(rows, width, measure), measure).height,
  }));
  return {
    ...tableOf(bars, ({ figure }) => figureRow(dossier, figure)),
    spoken: spokenFigures(bars),
    legend: legendOf(bars.map(({ figure }) => figure)),
    draw: (room) => <PanelGrid {...room} panels={panels} />,
    heightIn: (room) => panelGridHeight(panels, room),
  };
}
