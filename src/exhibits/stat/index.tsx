import { exhibitWords, proseText, sourceName, sourceWords, yearPublished } from "#text";
import type { Dossier } from "../../dossier/format/model";
import { aggregation, firstRows, mostTiles } from "../aggregate";
import { citeWords } from "../citeWords";
import type { ContentTile } from "../content";
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
      table: rows.map(({ figure, cited }) => ({
        ...figureRow(dossier, figure),
        citations: [...figure.citations, ...cited.slice(1).flat()],
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
          content: (surface) => ({
            kind: "tiles",
            clusters: statClusters(dossier, rowsIn(surface)).map(({ source, rows: own }) => ({
              title: yearPublished(source),
              source: sourceWords(source),
              tiles: own.map((row) => tileOf(dossier, row, matches(row))),
            })),
          }),
        };
      },
    };
  },
});

function tileOf(dossier: Dossier, row: StatRow, matches: boolean): ContentTile {
  const { figure, qualifier, number, text, cited } = row;
  const cites = cited.map((citations) => citeWords(dossier, citations, sourceName));
  return {
    qualifier,
    number,
    text: proseText(dossier, text),
    cite: [...cites, ...(figure.derived ? [exhibitWords.marks.derivedHere] : [])].join("; "),
    matches,
  };
}
