import { capitalized, countOnMark, exhibitWords, spokenQuantity } from "#text";
import type { Dossier } from "../../dossier/format/model";
import type { Selection } from "../../dossier/query/select";
import { firstRows, mostOn, noteOf } from "../aggregate";
import { chartDrawings } from "../charts";
import { contents } from "../contents";
import { defineForm, type MarkKey, type Surface } from "../form";
import { eventRow, figureRow, type TableRow } from "../records";
import { spokenLines } from "../spoken";
import {
  countsOf,
  figureOfNote,
  occasionsOf,
  type SummedRow,
  type TallyMark,
  type TallyRow,
  tallyRows,
} from "./rows";

/** Things counted, one mark each; bars if they are too many. */
export const tally = defineForm({
  form: "tally",
  layout: { column: "full", embedHeight: 520, pictureWidth: 840 },
  build: (dossier, exhibit) => {
    const rows = tallyRows(dossier, exhibit);
    const includedIn = new Map(rows.map((row, at) => [row, new Set(exhibit.rows[at]?.count?.includes)]));
    const summed = rows.every(({ marks }) => marks.length === 0);
    const bars = summed ? exhibitWords.drawn.bars(countOnMark(occasionsOf(dossier, exhibit))) : null;
    return {
      table: rows.flatMap((row) => linesOf(dossier, row)),
      legend: exhibitWords.legend[rows.some(({ possible }) => possible > 0) ? "tallyWithRange" : "tally"],
      // Bars have different marks.
      ...(summed ? {} : { markKeys: keysTo(rows) }),
      under: ({ selection }) => {
        const matches = (row: TallyRow) =>
          Object.values(countsOf(row, selection)).some(({ matching }) => matching > 0);
        const rowsIn = (surface: Surface) =>
          firstRows(rows, mostOn(surface, summed ? "summed" : "people"), matches);
        const some = noteOf({ rows, matches, rowsIn, say: exhibitWords.drawn.people });
        return {
          aggregationNote: (surface) => [bars, some(surface)].filter(Boolean).join(" ") || null,
          spoken: (surface) =>
            spokenLines(
              rowsIn(surface)
                .filter(matches)
                .map((row) => spokenRow(row, includedIn.get(row), selection)),
            ),
          drawing: (surface) =>
            summed
              ? barsOf(
                  rowsIn(surface).map((row) => ({ ...row, counts: countsOf(row, selection) })),
                  surface,
                )
              : marksOf(rowsIn(surface), surface),
          content: (surface, { width }) =>
            summed
              ? contents().summed(
                  rowsIn(surface).map((row) => ({ ...row, counts: countsOf(row, selection) })),
                  width,
                  selection,
                )
              : contents().tally(rowsIn(surface), { width, isSlide: surface.slide ?? false }, selection),
        };
      },
    };
  },
});

const marksOf = chartDrawings(
  ({ tally: chart }) => chart,
  (rows: readonly TallyRow[]) =>
    rows.flatMap((row) => [
      ...(row.value === "" ? [] : [row.evidence]),
      ...[figureOfNote(row)].filter((figure) => figure !== null),
      ...row.marks.map(({ evidence }) => evidence),
    ]),
);

const barsOf = chartDrawings(
  ({ summed }) => summed,
  (rows: readonly SummedRow[]) => rows.map(({ evidence }) => evidence),
);

/** The kinds of mark that occur. */
function keysTo(rows: readonly TallyRow[]): readonly MarkKey[] {
  const has = (is: (mark: TallyMark) => boolean) => rows.some(({ marks }) => marks.some(is));
  return [
    ...(has(({ described }) => described) ? (["described"] as const) : []),
    ...(has(({ described, isPossible }) => !described && !isPossible) ? (["counted"] as const) : []),
    ...(has(({ isPossible = false }) => isPossible) ? (["possible"] as const) : []),
    ...(rows.some(({ more }) => more) ? (["more"] as const) : []),
  ];
}

/** The count, then each event that is described; the first of them has what is said of the person. */
function linesOf(dossier: Dossier, { name, role, note, figure, events }: TallyRow): readonly TableRow[] {
  const lines = [...(figure ? [figureRow(dossier, figure)] : []), ...events.map(eventRow)];
  const beside = [role, note ?? ""].filter((text) => text !== "").map(asSentence);
  return lines.map((line, at) => ({
    ...line,
    key: `${name} ${line.key}`,
    what: `${name}: ${line.what}`,
    ...(at === 0 && { beside }),
  }));
}

/** As another one may follow it. */
const asSentence = (text: string): string => capitalized(text.replace(/\.$/, ""));

/** @param included the described events that the count includes */
function spokenRow(row: TallyRow, included: ReadonlySet<string> | undefined, selection: Selection): string {
  const { name, figure, before, events, isInOrder } = row;
  const { afterFirst, besides, firstDescribed, othersDescribed } = exhibitWords.tally;
  const { described, hollow } = countsOf(row, selection);
  const count = figure && selection.figures.has(figure.id) ? spokenQuantity(figure.quantity) : null;
  const isApart = count !== null && before > 0;
  const apart = isApart
    ? events.filter(({ id }) => selection.events.has(id) && !included?.has(id)).length
    : 0;
  return exhibitWords.exhibit.spokenTally({
    name,
    ...(isApart && { first: (isInOrder ? firstDescribed : othersDescribed)(apart, before) }),
    value: isApart ? (isInOrder ? afterFirst : besides)(count, before) : count,
    described: described.matching - apart,
    counted: hollow.matching,
  });
}
