import { exhibitWords } from "#text";
import { firstRows, mostOn, noteOf } from "../aggregate";
import { chartDrawings } from "../charts";
import { contents } from "../contents";
import { defineForm, type Surface } from "../form";
import { legendOfDrawn } from "../marks/legend";
import { figureRow } from "../records";
import { spokenFigures } from "../spoken";
import { type IndexRow, type IndexRows, indexRows, printedIn } from "./rows";

/** Multiples of one baseline, and what a percentage adds to an example. */
export const index = defineForm({
  form: "index",
  layout: { column: "full", embedHeight: 480, pictureWidth: 840 },
  build: (dossier, exhibit) => {
    const all = indexRows(dossier, exhibit);
    const { rows } = all;
    return {
      table: printedIn(all).map((figure) => figureRow(dossier, figure)),
      legend: legendOfDrawn(rows),
      looks: rows.map(({ look }) => look),
      under: ({ selection }) => {
        const matchesId = (id: string) => selection.figures.has(id);
        const matches = ({ figure }: IndexRow) => matchesId(figure.id);
        const rowsIn = (surface: Surface) => firstRows(rows, mostOn(surface, "bars"), matches);
        const drawnIn = (surface: Surface): IndexRows => {
          const drawn = rowsIn(surface);
          return drawn === rows ? all : { ...all, rows: drawn };
        };
        return {
          aggregationNote: noteOf({ rows, matches, rowsIn, say: exhibitWords.drawn.first }),
          spoken: (surface) => spokenFigures(printedIn(drawnIn(surface)).filter(({ id }) => matchesId(id))),
          drawing: (surface) => drawingOf(drawnIn(surface), surface),
          content: (surface, { width }) =>
            contents().index(drawnIn(surface), { width, isSlide: surface.slide ?? false }, matchesId),
        };
      },
    };
  },
});

const drawingOf = chartDrawings(
  ({ index: chart }) => chart,
  (rows: IndexRows) => printedIn(rows).map(({ id }) => id),
);
