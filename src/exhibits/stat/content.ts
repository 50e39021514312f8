import { markWords, proseText, sourceName, sourceWords, yearPublished } from "#text";
import type { Dossier } from "../../dossier/format/model";
import { citeWords } from "../citeWords";
import type { ContentTile, TilesContent } from "../content";
import { type StatRow, statClusters } from "./rows";

/** A tile for each number, by source. */
export const statContent = (
  dossier: Dossier,
  rows: readonly StatRow[],
  matches: (row: StatRow) => boolean,
): TilesContent => ({
  kind: "tiles",
  clusters: statClusters(dossier, rows).map(({ source, rows: own }) => ({
    title: yearPublished(source),
    source: sourceWords(source),
    tiles: own.map((row) => tileOf(dossier, row, matches(row))),
  })),
});

function tileOf(dossier: Dossier, row: StatRow, matches: boolean): ContentTile {
  const { figure, qualifier, number, text, cited } = row;
  const cites = cited.map((citations) => citeWords(dossier, citations, sourceName));
  return {
    qualifier,
    number,
    text: proseText(dossier, text),
    cite: [...cites, ...(figure.derived ? [markWords.ours] : [])].join("; "),
    matches,
  };
}
