import { exhibitWords } from "#text";
import { aggregation, firstRows } from "../aggregate";
import { barRowsIn } from "../charts";
import { defineForm, drawingsOf } from "../form";
import { type BarItem, layoutBarRows } from "../marks/barRows";
import { legendOf } from "../marks/legend";
import { lookOf } from "../marks/looks";
import { measure } from "../marks/measure";
import { figureRow } from "../records";
import { spokenFigures } from "../spoken";
import { type ChangeRow, changeRows } from "./rows";

/** Signed changes from one zero line, each with its own period. */
export const change = defineForm({
  form: "change",
  layout: { column: "half", embedHeight: 360, pictureWidth: 720 },
  build: (dossier, exhibit) => {
    const rows = changeRows(dossier, exhibit);
    const figures = rows.map(({ figure }) => figure);
    return {
      table: figures.map((figure) => figureRow(dossier, figure)),
      legend: legendOf(figures),
      looks: figures.map(lookOf),
      under: ({ selection }) => {
        const matches = ({ figure }: ChangeRow) => selection.figures.has(figure.id);
        const { aggregationNote, rowsIn } = aggregation({
          rows,
          matches,
          choose: (most) => firstRows(rows, most, matches),
          say: exhibitWords.drawn.first,
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
          drawing: (surface) => drawingOf(rowsIn(surface), surface),
          content: (surface) => {
            const bars = rowsIn(surface).map((row) => ({
              item: itemOf(row),
              figure: row.figure,
              matches: matches(row),
            }));
            return { kind: "bars", panels: [{ title: null, yardstick: null, bars, scaled: [] }] };
          },
        };
      },
    };
  },
});

const drawingOf = drawingsOf((rows: readonly ChangeRow[]) => {
  const items = rows.map(itemOf);
  return {
    draw: ({ width }) => barRowsIn({ items, width }),
    heightAt: (width) => layoutBarRows(items, width, measure).height,
    marks: items.map(({ id }) => id),
  };
});

const itemOf = ({ figure, name, period, value }: ChangeRow): BarItem => ({
  id: figure.id,
  name,
  detail: period,
  value,
  note: null,
  amount: figure.quantity.value,
  tone: figure.quantity.value < 0 ? "loss" : "gain",
  look: lookOf(figure),
});
