import { exhibitWords } from "#text";
import { aggregation, mostIn } from "../aggregate";
import { barRowsIn } from "../charts";
import { defineForm, drawingsOf } from "../form";
import { type BarItem, layoutBarRows } from "../marks/barRows";
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
    return {
      table: figures.map((figure) => figureRow(dossier, figure)),
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
              rowsIn(surface)
                .filter(matches)
                .map(({ figure }) => figure),
              aggregationNote(surface),
            ),
          drawing: (surface) => drawingOf(panelsIn(mostIn(surface)), surface),
          content: (surface) => ({
            kind: "bars",
            panels: panelsIn(mostIn(surface)).map(({ title, yardstick, bars, scaled = [] }) => ({
              title,
              yardstick,
              bars: bars.map((row) => ({ item: itemOf(row), figure: row.figure, matches: matches(row) })),
              scaled: scaled.map(itemOf),
            })),
          }),
        };
      },
    };
  },
});

const barsOf = (panels: readonly BarPanel[]) => panels.flatMap((panel) => panel.bars);

const drawingOf = drawingsOf((panels: readonly BarPanel[], surface) => {
  const parts = panels.map(({ title, yardstick, bars, scaled = [] }) => {
    const items = bars.map(itemOf);
    const scale = { items: scaled.map(itemOf), yardstick };
    return {
      key: items.map(({ id }) => id).join(),
      title,
      draw: (width: number) => barRowsIn({ items, width, scaled: scale.items, yardstick }),
      heightAt: (width: number) => layoutBarRows(items, width, measure, scale).height,
    };
  });
  return {
    draw: ({ width }) => <PanelGrid width={width} {...surface} panels={parts} />,
    heightAt: (width) => panelGridHeight(parts, { width, ...surface }),
    marks: barsOf(panels).map(({ figure }) => figure.id),
  };
});

const itemOf = ({ figure, name, period, value, note, tone }: BarRow): BarItem => ({
  id: figure.id,
  name,
  detail: period,
  value,
  note,
  amount: figure.quantity.value,
  tone: figure.quantity.value < 0 ? "loss" : tone,
  look: lookOf(figure),
});
