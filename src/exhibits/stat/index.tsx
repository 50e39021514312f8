import { exhibitWords, proseText } from "#text";
import { aggregation, firstRows, mostTiles } from "../aggregate";
import { contents } from "../contents";
import { defineForm, drawingsOf, TEXT } from "../form";
import { figureRow } from "../records";
import { Clusters } from "./Clusters";
import { type StatRow, statClusters, statRows } from "./rows";

export const stat = defineForm({
  form: "stat",
  layout: { column: "band", embedHeight: 380, pictureWidth: 840 },
  build: (dossier, exhibit) => {
    const rows = statRows(dossier, exhibit);
    const drawingOf = drawingsOf((drawn: readonly StatRow[], { slide = false }) => {
      const clusters = statClusters(dossier, drawn);
      return { draw: () => <Clusters clusters={clusters} slide={slide} />, heightAt: null, marks: [] };
    });
    return {
      ...TEXT,
      table: rows.map(({ figure, text, textCitations }) => ({
        ...figureRow(dossier, figure),
        ...(textCitations.length > 0 && {
          beside: [proseText(dossier, text)],
          besideCitations: textCitations,
        }),
      })),
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
          content: (surface) => contents().stat(dossier, rowsIn(surface), matches),
        };
      },
    };
  },
});
