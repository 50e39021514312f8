import { sourceName } from "#text";
import type { Dossier } from "../../dossier/format/model";
import type { ExhibitOf } from "../../dossier/format/schema";
import { sum } from "../../dossier/sum";
import { citeWords } from "../citeWords";
import { arrangementOf, type NumberSetting, numberSetting } from "../marks/tileSetting";
import { fewestParts, linesOn, MOST_WRITTEN, partOf, STAGED } from "../written";
import { type StatCluster, type StatRow, statClusters, statRows } from "./rows";

/** How many slides the numbers take. */
export const statSlides = (dossier: Dossier, exhibit: ExhibitOf<"stat">): number =>
  slideRows(dossier, exhibit, statRows(dossier, exhibit)).length;

/**
 * The numbers of each slide, in order of publication. A slide takes the next source if there is room for all its
 * numbers. Those of one source that are too many for a slide are split evenly.
 */
export function slideRows(
  dossier: Dossier,
  { notes = [] }: ExhibitOf<"stat">,
  rows: readonly StatRow[],
): readonly (readonly StatRow[])[] {
  const room = HEIGHT - sum(notes.map((note) => linesOn(STAGED.width, note) * LINE.note));
  const fits = (some: readonly StatRow[]) => {
    const clusters = statClusters(dossier, some);
    return linesOf(clusters) <= MOST_LINES && heightOn(dossier, clusters) <= room;
  };
  const slides: (readonly StatRow[])[] = [];
  for (const { rows: own } of statClusters(dossier, rows.slice(0, MOST_WRITTEN))) {
    const joined = [...(slides.at(-1) ?? []), ...own];
    if (slides.length > 0 && fits(joined)) slides[slides.length - 1] = joined;
    else {
      const parts = fewestParts(own, fits);
      for (let part = 0; part < parts; part++) slides.push(partOf(own, part, parts));
    }
  }
  return slides;
}

/** How the numbers of one slide are set. */
export const settingOf = (clusters: readonly StatCluster[]): NumberSetting =>
  numberSetting(
    clusters.flatMap(({ rows }) => rows.map(({ number }) => number)),
    clusters.map(({ rows }) => rows.length),
  );

/** In pixels of the stage, as the style sheet has them: between head and source, a source's head, a number's padding. */
const HEIGHT = 472;
const HEAD = 52;
const PADDING = 17;
/** Lines of what a number is beside it and under it, of its sources, of its bound, and of a note. */
const LINE = { beside: 28, under: 26, cite: 25, qualifier: 26, note: 30 };
/** The type of the text beside a number, in sizes of that for which lines are counted. */
const BESIDE = 1.1;

/** More lines of numbers would not be large ones. */
const MOST_LINES = 4;

function linesOf(clusters: readonly StatCluster[]): number {
  const counts = clusters.map(({ rows }) => rows.length);
  switch (arrangementOf(counts)) {
    case "rows":
      return counts.length;
    case "columns":
      return Math.ceil(Math.max(...counts) / 2);
    default:
      return Math.max(...counts);
  }
}

/** The height that numbers take on one slide. */
function heightOn(dossier: Dossier, clusters: readonly StatCluster[]): number {
  const { sizeOf, textWidth } = settingOf(clusters);
  const citesOf = ({ cited }: StatRow) =>
    linesOn(textWidth, cited.map((citations) => citeWords(dossier, citations, sourceName)).join("; ")) *
    LINE.cite;
  const under = (row: StatRow) =>
    PADDING + sizeOf(row.number) + linesOn(textWidth, row.text) * LINE.under + citesOf(row);
  const beside = (row: StatRow) => {
    const number = sizeOf(row.number) + (row.qualifier === "" ? 0 : LINE.qualifier);
    return PADDING + Math.max(number, linesOn(textWidth / BESIDE, row.text) * LINE.beside + citesOf(row));
  };
  const rowsOf = clusters.map(({ rows }) => rows);
  switch (arrangementOf(rowsOf.map(({ length }) => length))) {
    case "rows":
      return sum(rowsOf.map((rows) => Math.max(...rows.map(under))));
    case "columns":
      return HEAD + sum(pairsOf(rowsOf.flat()).map((pair) => Math.max(...pair.map(beside))));
    default:
      return HEAD + Math.max(...rowsOf.map((rows) => sum(rows.map(beside))));
  }
}

const pairsOf = <T>(all: readonly T[]): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(all.length / 2) }, (_, at) => all.slice(2 * at, 2 * at + 2));
