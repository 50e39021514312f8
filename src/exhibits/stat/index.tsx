import { exhibitWords } from "#text";
import { aggregation, firstRows, mostTiles } from "../aggregate";
import { defineForm, drawingsOf, TEXT } from "../form";
import { figureRow } from "../records";
import { type StatRow, statRows } from "./rows";
import { Tiles } from "./Tiles";

export const stat = defineForm({
  form: "stat",
  layout: { column: "band", embedHeight: 380, pictureWidth: 840 },
  build: (dossier, exhibit) => {
    const rows = statRows(dossier, exhibit);
    return {
      ...TEXT,
      table: rows.map(({ figure }) => figureRow(dossier, figure)),
      under: ({ selection }) => {
        const matches = ({ figure }: StatRow) => selection.figures.has(figure.id);
        const { aggregationNote, rowsIn } = aggregation({
          rows,
          matches,
          choose: (most) => firstRows(rows, most, matches),
          say: exhibitWords.drawn.first,
          mostOn: mostTiles,
        });
        return {
          ...TEXT,
          aggregationNote,
          drawing: (surface) => drawingOf(rowsIn(surface), surface),
          content: (surface) => ({
            kind: "tiles",
            tiles: rowsIn(surface).map((row) => ({
              value: row.value,
              mark: row.mark,
              label: row.figure.label,
              matches: matches(row),
            })),
          }),
        };
      },
    };
  },
});

const drawingOf = drawingsOf((rows: readonly StatRow[], { slide = false }) => ({
  draw: () => <Tiles rows={rows} slide={slide} />,
  heightAt: null,
  marks: [],
}));
