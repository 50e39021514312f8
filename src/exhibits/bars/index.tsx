import type { Dossier } from "../../dossier/model";
import type { ExhibitOf } from "../../dossier/schema";
import type { Filtered } from "../../view/view";
import { chartFiles, chartIn } from "../chartFiles";
import { type Presented, tableOf } from "../form";
import { legendOf } from "../marks/legend";
import { measure } from "../marks/measure";
import { PanelGrid, panelGridHeight } from "../marks/PanelGrid";
import { figureRow } from "../records";
import { spokenFigures } from "../spoken";
import { layoutBars, namesCrowd } from "./layout";
import { type BarPanel, barsRows } from "./rows";

export function presentBars(dossier: Dossier, view: Filtered, exhibit: ExhibitOf<"bars">): Presented {
  const rows = barsRows(dossier, view, exhibit);
  const bars = rows.flatMap((panel) => panel.bars);
  const heightOf = (panel: BarPanel, width: number) =>
    layoutBars(panel, width, namesCrowd(rows, width, measure), measure).height;
  const panels = rows.map((panel) => ({
    key: panel.bars.map(({ figure }) => figure.id).join(),
    title: panel.title,
    draw: (width: number) =>
      chartIn(chartFiles.bars, heightOf(panel, width), (BarsChart) => (
        <BarsChart panel={panel} width={width} namesAbove={namesCrowd(rows, width, measure)} />
      )),
    heightAt: (width: number) => heightOf(panel, width),
  }));
  return {
    ...tableOf(bars, ({ figure }) => figureRow(dossier, figure)),
    spoken: spokenFigures(bars),
    legend: legendOf(bars.map(({ figure }) => figure)),
    draw: (room) => <PanelGrid {...room} panels={panels} />,
    heightIn: (room) => panelGridHeight(panels, room),
  };
}
