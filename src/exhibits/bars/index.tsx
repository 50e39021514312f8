import { exhibitWords } from "#text";
import { noteOf } from "../aggregate";
import { chartDrawings } from "../charts";
import { contents } from "../contents";
import { defineForm, type Surface } from "../form";
import { legendOf } from "../marks/legend";
import { lookOf } from "../marks/looks";
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
        const panelsIn = (surface: Surface) => drawnPanels(panels, surface, matches);
        const rowsIn = (surface: Surface) => barsOf(panelsIn(surface));
        return {
          aggregationNote: noteOf({
            rows,
            matches,
            rowsIn,
            say: panels.length > 1 ? exhibitWords.drawn.largestEach : exhibitWords.drawn.largest,
          }),
          spoken: (surface) =>
            spokenFigures(
              [...new Set([...rowsIn(surface).map(({ figure }) => figure), ...extras])].filter(({ id }) =>
                selection.figures.has(id),
              ),
            ),
          drawing: (surface) => drawingOf(panelsIn(surface), surface),
          content: (surface) => contents().bars(panelsIn(surface), matches, selection.figures.has),
        };
      },
    };
  },
});

const barsOf = (panels: readonly BarPanel[]) => panels.flatMap((panel) => panel.bars);

const drawingOf = chartDrawings(
  ({ bars: chart }) => chart,
  (panels: readonly BarPanel[]) =>
    panels.flatMap(({ bars: own, links }) => [
      ...own.flatMap(({ figure, remarks }) => [figure.id, ...remarks.map(({ id }) => id)]),
      ...links.map(({ id }) => id),
    ]),
);
