import { exhibitWords } from "#text";
import { reachOf } from "../../dossier/format/bounds";
import { aggregation, mostIn } from "../aggregate";
import { chartIn } from "../charts";
import type { ContentPanel } from "../content";
import { defineForm, drawingsOf } from "../form";
import { type BarItem, type BarPlot, extentOf } from "../marks/barPlot";
import { layoutBarRows, type PlotRoom } from "../marks/barRows";
import { legendOf } from "../marks/legend";
import { lookOf } from "../marks/looks";
import { measure } from "../marks/measure";
import { PanelGrid, panelGridHeight } from "../marks/PanelGrid";
import { figureRow } from "../records";
import { spokenFigures } from "../spoken";
import { drawnPanels } from "./drawnPanels";
import { type BarPanel, type BarRow, barsRows } from "./rows";

export const bars = defineForm({
  form: "bars",
  layout: { column: "half", embedHeight: 580, pictureWidth: 720 },
  build: (dossier, exhibit) => {
    const panels = barsRows(dossier, exhibit);
    const rows = barsOf(panels);
    const figures = rows.map(({ figure }) => figure);
    const extras = panels.flatMap((panel) => panel.extras);
    return {
      table: [...new Set([...figures, ...extras])].map((figure) => figureRow(dossier, figure)),
      legend: legendOf(figures),
      looks: figures.map(lookOf),
      ...(panels.length > 1 && { column: "full" }),
      under: ({ selection }) => {
        const matches = ({ figure }: BarRow) => selection.figures.has(figure.id);
        const panelsIn = (most: number) => drawnPanels(panels, most, matches);
        const { aggregationNote, rowsIn } = aggregation({
          rows,
          matches,
          choose: (most) => barsOf(panelsIn(most)),
          say: panels.length > 1 ? exhibitWords.drawn.largestEach : exhibitWords.drawn.largest,
        });
        return {
          aggregationNote,
          spoken: (surface) =>
            spokenFigures(
              [...rowsIn(surface).map(({ figure }) => figure), ...extras].filter(({ id }) =>
                selection.figures.has(id),
              ),
              aggregationNote(surface),
            ),
          drawing: (surface) => drawingOf(panelsIn(mostIn(surface)), surface),
          content: (surface) => ({
            kind: "bars",
            isOneScale: false,
            panels: panelsIn(mostIn(surface)).map(
              ({ title, yardstick, bars, links, scaled = [] }): ContentPanel => ({
                title,
                yardstick,
                bars: bars.map((row) => ({ item: itemOf(row), figure: row.figure, matches: matches(row) })),
                scaled: scaled.map(itemOf),
                links: links.map((link) => ({ link, matches: selection.figures.has(link.id) })),
                matchesRemark: (id) => selection.figures.has(id),
              }),
            ),
          }),
        };
      },
    };
  },
});

const barsOf = (panels: readonly BarPanel[]) => panels.flatMap((panel) => panel.bars);

const drawingOf = drawingsOf((panels: readonly BarPanel[], surface) => {
  const { slide: isSlide = false } = surface;
  const parts = panels.map(({ title, yardstick, bars, links, scaled = [] }) => {
    const plot: BarPlot = {
      groups: [{ title: null, items: bars.map(itemOf) }],
      others: scaled.map(itemOf),
      yardstick,
      links,
      isSlide,
    };
    const heightIn = (room: PlotRoom) => layoutBarRows(plot, room, measure).height;
    return {
      key: bars.map(({ figure }) => figure.id).join(),
      title,
      draw: (width: number, height?: number) =>
        chartIn({ kind: "bars", plot, width, height }, heightIn({ width, height })),
      heightAt: (width: number) => heightIn({ width }),
    };
  });
  return {
    draw: (room) => <PanelGrid {...room} {...surface} panels={parts} />,
    heightAt: (width) => panelGridHeight(parts, { width, ...surface }),
    marks: panels.flatMap(({ bars, links }) => [
      ...bars.flatMap(({ figure, remarks }) => [figure.id, ...remarks.map(({ id }) => id)]),
      ...links.map(({ id }) => id),
    ]),
  };
});

const itemOf = ({ figure, name, labels, remarks, tone }: BarRow): BarItem => ({
  id: figure.id,
  name,
  detail: "",
  labels,
  ...extentOf(figure.quantity),
  tone: reachOf(figure.quantity) < 0 ? "loss" : tone,
  look: lookOf(figure),
  remarks,
});
