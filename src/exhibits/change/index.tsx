import { exhibitWords } from "#text";
import { firstRows, mostOn, noteOf } from "../aggregate";
import { chartDrawings } from "../charts";
import { contents } from "../contents";
import { defineForm, type Surface } from "../form";
import { legendOf } from "../marks/legend";
import { lookOf } from "../marks/looks";
import { figureRow } from "../records";
import { spokenFigures } from "../spoken";
import { type ChangeGroup, type ChangeRow, changeRows } from "./rows";

/** Signed changes from one zero line, grouped by period. */
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
        const rowsIn = (surface: Surface) => firstRows(rows, mostOn(surface, "bars"), matches);
        const groupsIn = (drawn: readonly ChangeRow[]) => drawnGroups(groups, drawn);
        return {
          aggregationNote: noteOf({ rows, matches, rowsIn, say: exhibitWords.drawn.first }),
          spoken: (surface) =>
            spokenFigures(
              rowsIn(surface)
                .filter(matches)
                .map(({ figure }) => figure),
            ),
          drawing: (surface) => drawingOf(groupsIn(rowsIn(surface)), surface),
          content: (surface) => contents().change(groupsIn(rowsIn(surface)), matches),
        };
      },
    };
  },
});

/** The groups with only the rows that are drawn; the same list if all are. */
function drawnGroups(groups: readonly ChangeGroup[], drawn: readonly ChangeRow[]): readonly ChangeGroup[] {
  if (groups.every(({ rows }) => rows.every((row) => drawn.includes(row)))) return groups;
  return groups
    .map((group) => ({ ...group, rows: group.rows.filter((row) => drawn.includes(row)) }))
    .filter(({ rows }) => rows.length > 0);
}

const drawingOf = chartDrawings(
  ({ change: chart }) => chart,
  (groups: readonly ChangeGroup[]) => groups.flatMap(({ rows }) => rows.map(({ figure }) => figure.id)),
);
