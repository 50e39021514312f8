import type { Dossier } from "../../dossier/model";
import { spokenQuantity } from "../../dossier/quantityWords";
import type { ExhibitOf } from "../../dossier/schema";
import type { Filtered } from "../../view/view";
import { exhibitWords } from "../../words/en/exhibits";
import { chartFiles, chartIn } from "../chartFiles";
import type { Presented, Room } from "../form";
import { measure } from "../marks/measure";
import { eventRow, figureRow, type TableRow } from "../records";
import { spokenLines } from "../spoken";
import { layoutTally } from "./layout";
import { type TallyRow, tallyRows } from "./rows";

export function presentTally(dossier: Dossier, view: Filtered, exhibit: ExhibitOf<"tally">): Presented {
  const rows = tallyRows(dossier, view, exhibit);
  const lines = rows.flatMap((row) => linesOf(dossier, row));
  const heightIn = ({ width }: Room) => layoutTally(rows, width, measure).height;
  return {
    all: lines.map(({ line }) => line),
    left: lines.filter(({ on }) => on).map(({ line }) => line),
    spoken: spokenLines(rows.filter(({ on }) => on).map((row) => spokenRow(row))),
    legend: exhibitWords.legend.tally,
    draw: ({ width }) =>
      chartIn(chartFiles.tally, heightIn({ width }), (TallyChart) => (
        <TallyChart rows={rows} width={width} />
      )),
    heightIn,
  };
}

/** The count, then each event that is described. */
function linesOf(dossier: Dossier, row: TallyRow): readonly { line: TableRow; on: boolean }[] {
  const { name, figure, events, marks, valueOn } = row;
  const under = (line: TableRow): TableRow => ({
    ...line,
    key: `${name} ${line.key}`,
    what: `${name}: ${line.what}`,
  });
  const isOn = (evidence: string) => marks.some((mark) => mark.evidence === evidence && mark.on);
  const described = events.map((event) => ({ line: under(eventRow(event)), on: isOn(event.id) }));
  if (!figure) return described;
  return [{ line: under(figureRow(dossier, figure)), on: valueOn }, ...described];
}

function spokenRow(row: TallyRow): string {
  const { name, role, figure, note, valueOn } = row;
  const marks = row.marks.filter(({ on }) => on);
  const described = marks.filter((mark) => mark.described).length;
  return exhibitWords.exhibit.spokenTally({
    name,
    role,
    value: figure && valueOn ? spokenQuantity(figure.quantity) : null,
    // The note is on the value.
    note: valueOn ? note : null,
    described,
    counted: marks.length - described,
  });
}
