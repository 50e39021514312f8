import type { Dossier } from "../../dossier/model";
import type { ExhibitOf } from "../../dossier/schema";
import type { View } from "../../view/view";
import { exhibitWords } from "../../words/en/exhibits";
import type { Presented } from "../form";
import { eventRow, figureRow, type TableRow } from "../records";
import { spokenLines } from "../spoken";
import { TallyChart } from "./Chart";
import { type TallyRow, tallyRows } from "./rows";

export function presentTally(dossier: Dossier, view: View, exhibit: ExhibitOf<"tally">): Presented {
  const rows = tallyRows(dossier, view, exhibit);
  const lines = rows.flatMap((row) => linesOf(dossier, row));
  return {
    all: lines.map(({ line }) => line),
    left: lines.filter(({ on }) => on).map(({ line }) => line),
    spoken: spokenLines(rows.filter(({ on }) => on).map((row) => spokenRow(row))),
    legend: exhibitWords.legend.tally,
    draw: ({ width }) => <TallyChart rows={rows} width={width} />,
  };
}

/** The count, then each event that is described. */
function linesOf(
  dossier: Dossier,
  { name, figure, events, marks }: TallyRow,
): readonly { line: TableRow; on: boolean }[] {
  const isOn = (evidence: string) => marks.some((mark) => mark.evidence === evidence && mark.on);
  const under = (line: TableRow): TableRow => ({
    ...line,
    key: `${name} ${line.key}`,
    what: `${name}: ${line.what}`,
  });
  const described = events.map((event) => ({ line: under(eventRow(event)), on: isOn(event.id) }));
  if (!figure) return described;
  // A count whose every occasion is described has no mark of its own.
  const counted = marks.some(({ described: isDescribed }) => !isDescribed);
  const on = counted ? isOn(figure.id) : described.some((item) => item.on);
  return [{ line: under(figureRow(dossier, figure)), on }, ...described];
}

function spokenRow({ name, role, marks, value, more, note }: TallyRow): string {
  const described = marks.filter((mark) => mark.described).length;
  return exhibitWords.exhibit.spokenTally({
    name,
    role,
    described,
    counted: marks.length - described,
    value,
    more,
    note,
  });
}
