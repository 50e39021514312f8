import { exhibitWords, spokenQuantity } from "#text";
import type { Dossier } from "../../dossier/format/model";
import type { ExhibitOf } from "../../dossier/format/schema";
import { type Selection, select } from "../../dossier/query/select";
import type { Filtered } from "../../view/view";
import { aggregation, firstRows } from "../aggregate";
import { barFiles, chartFiles, chartIn } from "../chartFiles";
import type { ExhibitModel, LayoutRoom, Surface } from "../form";
import { measure } from "../marks/measure";
import { eventRow, figureRow, type TableRow } from "../records";
import { spokenLines } from "../spoken";
import { layoutTallyBars, summedRows } from "./barsLayout";
import { layoutTally } from "./layout";
import { occasionsOf, type TallyRow, tallyRows } from "./rows";

export function presentTally(dossier: Dossier, view: Filtered, exhibit: ExhibitOf<"tally">): ExhibitModel {
  const rows = tallyRows(dossier, view, exhibit);
  const left = select(dossier, view.filters);
  const lines = rows.flatMap((row) => linesOf(dossier, row, left));
  const { drawn: someDrawn, rowsIn } = aggregation(
    rows,
    (most) => firstRows(rows, most),
    exhibitWords.drawn.people,
  );
  const summed = rows.some((row) => row.summed !== null);
  const drawn = (room: Surface) => {
    const bars = summed ? exhibitWords.drawn.bars(occasionsOf(dossier, exhibit)) : null;
    const parts = [bars, someDrawn(room)].filter((part) => part !== null);
    return parts.length === 0 ? null : parts.join(" ");
  };
  const heightIn = (room: LayoutRoom) =>
    summed
      ? layoutTallyBars(summedRows(rowsIn(room)), room.width, measure).height
      : layoutTally(rowsIn(room), room.width, measure).height;
  return {
    all: lines.map(({ line }) => line),
    left: lines.filter(({ on }) => on).map(({ line }) => line),
    spoken: (room) =>
      spokenLines(
        rowsIn(room)
          .filter(({ on }) => on)
          .map((row) => spokenRow(row)),
        drawn(room),
      ),
    drawn,
    marks: (room) =>
      rowsIn(room).flatMap((row) => [row.evidence, ...row.marks.map(({ evidence }) => evidence)]),
    legend: exhibitWords.legend.tally,
    draw: (room) =>
      chartIn(summed ? barFiles.tally : chartFiles.tally, heightIn(room), (TallyChart) => (
        <TallyChart rows={rowsIn(room)} width={room.width} />
      )),
    heightIn,
  };
}

/** The count, then each event that is described. */
function linesOf(
  dossier: Dossier,
  { name, figure, events, valueOn }: TallyRow,
  left: Selection,
): readonly { line: TableRow; on: boolean }[] {
  const under = (line: TableRow): TableRow => ({
    ...line,
    key: `${name} ${line.key}`,
    what: `${name}: ${line.what}`,
  });
  const described = events.map((event) => ({ line: under(eventRow(event)), on: left.events.has(event.id) }));
  if (!figure) return described;
  return [{ line: under(figureRow(dossier, figure)), on: valueOn }, ...described];
}

function spokenRow(row: TallyRow): string {
  const { name, role, figure, note, valueOn } = row;
  const marks = row.marks.filter(({ on }) => on);
  const described = row.summed?.described.left ?? marks.filter((mark) => mark.described).length;
  return exhibitWords.exhibit.spokenTally({
    name,
    role,
    value: figure && valueOn ? spokenQuantity(figure.quantity) : null,
    // The note is on the value.
    note: valueOn ? note : null,
    described,
    counted: row.summed?.hollow.left ?? marks.length - described,
  });
}
