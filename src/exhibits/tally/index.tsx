import { exhibitWords, spokenQuantity } from "#text";
import type { Dossier } from "../../dossier/format/model";
import type { Selection } from "../../dossier/query/select";
import { aggregation, firstRows } from "../aggregate";
import { defineForm, drawingsOf } from "../form";
import { measure } from "../marks/measure";
import { eventRow, figureRow, type TableRow } from "../records";
import { spokenLines } from "../spoken";
import { BarsChart } from "./BarsChart";
import { layoutTallyBars, type SummedRow } from "./barsLayout";
import { marksContent, summedContent } from "./content";
import { layoutTally } from "./layout";
import { MarksChart } from "./MarksChart";
import { countsOf, figureOfNote, occasionsOf, type TallyRow, tallyRows } from "./rows";

/** Things counted, one mark each; bars if they are too many. */
export const tally = defineForm({
  form: "tally",
  layout: { column: "full", embedHeight: 520, pictureWidth: 840 },
  build: (dossier, exhibit) => {
    const rows = tallyRows(dossier, exhibit);
    const summed = rows.every(({ marks }) => marks.length === 0);
    const bars = summed ? exhibitWords.drawn.bars(occasionsOf(dossier, exhibit)) : null;
    return {
      table: rows.flatMap((row) => linesOf(dossier, row)),
      legend: exhibitWords.legend.tally,
      under: ({ selection }) => {
        const matches = (row: TallyRow) => {
          const { described, hollow } = countsOf(row, selection);
          return described.left + hollow.left > 0;
        };
        const { aggregationNote: some, rowsIn } = aggregation({
          rows,
          matches,
          choose: (most) => firstRows(rows, most, matches),
          say: exhibitWords.drawn.people,
        });
        return {
          aggregationNote: (surface) => {
            const parts = [bars, some(surface)].filter((part) => part !== null);
            return parts.length === 0 ? null : parts.join(" ");
          },
          spoken: (surface) =>
            spokenLines(
              rowsIn(surface)
                .filter(matches)
                .map((row) => spokenRow(row, selection)),
              some(surface),
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
              ? summedContent(
                  rowsIn(surface).map((row) => ({ ...row, counts: countsOf(row, selection) })),
                  width,
                  selection,
                )
              : marksContent(rowsIn(surface), { width, isSlide: surface.slide ?? false }, selection),
        };
      },
    };
  },
});

const marksOf = drawingsOf((rows: readonly TallyRow[], { slide = false }) => ({
  draw: ({ width }) => <MarksChart rows={rows} width={width} isSlide={slide} />,
  heightAt: (width) => layoutTally(rows, width, measure, slide).height,
  marks: rows.flatMap((row) => [
    ...(row.value === "" ? [] : [row.evidence]),
    ...[figureOfNote(row)].filter((figure) => figure !== null),
    ...row.marks.map(({ evidence }) => evidence),
  ]),
}));

const barsOf = drawingsOf((rows: readonly SummedRow[]) => ({
  draw: ({ width }) => <BarsChart rows={rows} width={width} />,
  heightAt: (width) => layoutTallyBars(rows, width, measure).height,
  marks: rows.map(({ evidence }) => evidence),
}));

/** The count, then each event that is described. */
function linesOf(dossier: Dossier, { name, figure, events }: TallyRow): readonly TableRow[] {
  const lines = [...(figure ? [figureRow(dossier, figure)] : []), ...events.map(eventRow)];
  return lines.map((line) => ({ ...line, key: `${name} ${line.key}`, what: `${name}: ${line.what}` }));
}

function spokenRow(row: TallyRow, selection: Selection): string {
  const { name, role, figure, note } = row;
  const { described, hollow } = countsOf(row, selection);
  const isCounted = figure !== null && selection.figures.has(figure.id);
  return exhibitWords.exhibit.spokenTally({
    name,
    role,
    value: isCounted ? spokenQuantity(figure.quantity) : null,
    // The note is on the value.
    note: isCounted || figure === null ? note : null,
    described: described.left,
    counted: hollow.left,
  });
}
