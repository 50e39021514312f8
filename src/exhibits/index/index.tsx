import { chartIn } from "../charts";
import { defineForm, drawingsOf } from "../form";
import type { PlotRoom } from "../marks/barRows";
import { legendOf } from "../marks/legend";
import { measure } from "../marks/measure";
import { figureRow } from "../records";
import { spokenFigures } from "../spoken";
import { indexContent } from "./content";
import { layoutIndex } from "./layout";
import { type IndexRows, indexRows } from "./rows";

/** Multiples of one baseline, and what a percentage adds to an example. */
export const index = defineForm({
  form: "index",
  layout: { column: "full", embedHeight: 480, pictureWidth: 840 },
  build: (dossier, exhibit) => {
    const rows = indexRows(dossier, exhibit);
    return {
      table: rows.figures.map((figure) => figureRow(dossier, figure)),
      legend: legendOf(rows.rows.map(({ figure }) => figure)),
      looks: rows.rows.map(({ look }) => look),
      under: ({ selection }) => {
        const matches = (id: string) => selection.figures.has(id);
        return {
          aggregationNote: () => null,
          spoken: () => spokenFigures(rows.figures.filter(({ id }) => matches(id))),
          drawing: (surface) => drawingOf(rows, surface),
          content: ({ slide = false }, { width }) => indexContent(rows, { width, isSlide: slide }, matches),
        };
      },
    };
  },
});

const drawingOf = drawingsOf((rows: IndexRows, { slide: isSlide = false }) => {
  const heightIn = (room: PlotRoom) => layoutIndex(rows, room, measure, isSlide).height;
  return {
    draw: ({ width, height }) =>
      chartIn({ kind: "index", rows, width, height, isSlide }, heightIn({ width, height })),
    heightAt: (width) => heightIn({ width }),
    marks: [
      ...rows.rows.map(({ figure }) => figure.id),
      ...(rows.surcharge ? [rows.surcharge.figure.id] : []),
    ],
  };
});
