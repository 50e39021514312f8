import { exhibitWords } from "#text";
import type { Dossier } from "../../dossier/format/model";
import type { ExhibitOf } from "../../dossier/format/schema";
import { memoizeWeak } from "../../dossier/memo";
import type { Filtered } from "../../view/view";
import { aggregation, mostIn } from "../aggregate";
import { chartFiles, chartIn } from "../chartFiles";
import { type ExhibitModel, type LayoutRoom, type Surface, tableOf, UNFILTERED } from "../form";
import { legendOf } from "../marks/legend";
import { measure } from "../marks/measure";
import { PanelGrid, panelGridHeight } from "../marks/PanelGrid";
import { figureRow } from "../records";
import { spokenFigures } from "../spoken";
import { drawnPanels } from "./aggregate";
import { layoutBars, namesCrowd } from "./layout";
import { type BarPanel, barsRows } from "./rows";

/** What no filter changes. */
const wholeOf = memoizeWeak((dossier: Dossier) =>
  memoizeWeak((exhibit: ExhibitOf<"bars">) => {
    const figures = barsOf(barsRows(dossier, UNFILTERED, exhibit)).map(({ figure }) => figure);
    return { lines: figures.map((figure) => figureRow(dossier, figure)), legend: legendOf(figures) };
  }),
);

export function presentBars(dossier: Dossier, view: Filtered, exhibit: ExhibitOf<"bars">): ExhibitModel {
  const rows = barsRows(dossier, view, exhibit);
  const bars = barsOf(rows);
  const { lines, legend } = wholeOf(dossier)(exhibit);
  const panelsIn = (room: Surface) => panelsOf(drawnPanels(rows, mostIn(room)));
  const { drawn, rowsIn } = aggregation(
    bars,
    (most) => barsOf(drawnPanels(rows, most)),
    rows.length > 1 ? exhibitWords.drawn.largestEach : exhibitWords.drawn.largest,
  );
  return {
    ...tableOf(bars, lines),
    spoken: (room) => spokenFigures(rowsIn(room), drawn(room)),
    drawn,
    marks: (room) => rowsIn(room).map(({ figure }) => figure.id),
    legend,
    draw: (room) => <PanelGrid {...room} panels={panelsIn(room)} />,
    heightIn: (room) => panelGridHeight(panelsIn(room), room),
  };
}

const barsOf = (panels: readonly BarPanel[]) => panels.flatMap((panel) => panel.bars);

function panelsOf(rows: readonly BarPanel[]) {
  const above = (width: LayoutRoom["width"]) => namesCrowd(rows, width, measure);
  const heightOf = (panel: BarPanel, width: number) => layoutBars(panel, width, above(width), measure).height;
  return rows.map((panel) => ({
    key: panel.bars.map(({ figure }) => figure.id).join(),
    title: panel.title,
    draw: (width: number) =>
      chartIn(chartFiles.bars, heightOf(panel, width), (BarsChart) => (
        <BarsChart panel={panel} width={width} namesAbove={above(width)} />
      )),
    heightAt: (width: number) => heightOf(panel, width),
  }));
}
