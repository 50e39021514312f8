import { exhibitWords } from "#text";
import { endsOf } from "../../dossier/format/bounds";
import type { Quantity } from "../../dossier/format/schema";
import { aggregation, firstRows } from "../aggregate";
import { chartIn } from "../charts";
import { defineForm, drawingsOf } from "../form";
import { type BarItem, type BarPlot, extentOf } from "../marks/barPlot";
import { layoutBarRows, type PlotRoom } from "../marks/barRows";
import { legendOf } from "../marks/legend";
import { lookOf } from "../marks/looks";
import { measure } from "../marks/measure";
import { figureRow } from "../records";
import { spokenFigures } from "../spoken";
import { type ChangeGroup, type ChangeRow, changeRows } from "./rows";

/** Signed changes from one zero line, by the period that they are over. */
export const change = defineForm({
  form: "change",
  layout: { column: "half", embedHeight: 360, pictureWidth: 720 },
  build: (dossier, exhibit) => {
    const groups = changeRows(dossier, exhibit);
    const rows = groups.flatMap((group) => group.rows);
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
        const groupsIn = (drawn: readonly ChangeRow[]) => drawnGroups(groups, drawn);
        return {
          aggregationNote,
          spoken: (surface) =>
            spokenFigures(
              rowsIn(surface)
                .filter(matches)
                .map(({ figure }) => figure),
              aggregationNote(surface),
            ),
          drawing: (surface) => drawingOf(groupsIn(rowsIn(surface)), surface),
          content: (surface) => ({
            kind: "bars",
            isOneScale: true,
            panels: groupsIn(rowsIn(surface)).map(({ title, rows: drawn }) => ({
              title,
              yardstick: null,
              bars: drawn.map((row) => ({ item: itemOf(row), figure: row.figure, matches: matches(row) })),
              scaled: [],
              links: [],
              matchesRemark: () => false,
            })),
          }),
        };
      },
    };
  },
});

/** The groups with those of their rows that are drawn; the same list if that is all. */
function drawnGroups(groups: readonly ChangeGroup[], drawn: readonly ChangeRow[]): readonly ChangeGroup[] {
  if (groups.every(({ rows }) => rows.every((row) => drawn.includes(row)))) return groups;
  return groups
    .map((group) => ({ ...group, rows: group.rows.filter((row) => drawn.includes(row)) }))
    .filter(({ rows }) => rows.length > 0);
}

const drawingOf = drawingsOf((groups: readonly ChangeGroup[], { slide: isSlide = false }) => {
  const plot: BarPlot = {
    groups: groups.map(({ title, rows }) => ({ title, items: rows.map(itemOf) })),
    isChange: true,
    isSlide,
  };
  const heightIn = (room: PlotRoom) => layoutBarRows(plot, room, measure).height;
  return {
    draw: ({ width, height }) => chartIn({ kind: "bars", plot, width, height }, heightIn({ width, height })),
    heightAt: (width) => heightIn({ width }),
    marks: plot.groups.flatMap(({ items }) => items.map(({ id }) => id)),
  };
});

/** What may be a rise or a fall is neither. */
function toneOf(quantity: Quantity): BarItem["tone"] {
  const { low, high } = endsOf(quantity);
  if (low < 0 && high > 0) return "context";
  return low < 0 ? "loss" : "gain";
}

const itemOf = ({ figure, name, detail, labels }: ChangeRow): BarItem => ({
  id: figure.id,
  name,
  detail,
  labels,
  ...extentOf(figure.quantity),
  tone: toneOf(figure.quantity),
  look: lookOf(figure),
});
