import { chartDrawings } from "../charts";
import { contents } from "../contents";
import { defineForm } from "../form";
import { legendOfDrawn } from "../marks/legend";
import { figureRow } from "../records";
import { spokenFigures } from "../spoken";
import { type IndexRows, indexRows } from "./rows";

/** Multiples of one baseline, and what a percentage adds to an example. */
export const index = defineForm({
  form: "index",
  layout: { column: "full", embedHeight: 480, pictureWidth: 840 },
  build: (dossier, exhibit) => {
    const rows = indexRows(dossier, exhibit);
    return {
      table: rows.figures.map((figure) => figureRow(dossier, figure)),
      legend: legendOfDrawn(rows.rows),
      looks: rows.rows.map(({ look }) => look),
      under: ({ selection }) => {
        const matches = (id: string) => selection.figures.has(id);
        return {
          aggregationNote: () => null,
          spoken: () => spokenFigures(rows.figures.filter(({ id }) => matches(id))),
          drawing: (surface) => drawingOf(rows, surface),
          content: ({ slide = false }, { width }) =>
            contents().index(rows, { width, isSlide: slide }, matches),
        };
      },
    };
  },
});

const drawingOf = chartDrawings(
  ({ index: chart }) => chart,
  ({ figures }: IndexRows) => figures.map(({ id }) => id),
);
