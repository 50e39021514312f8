import type { Dossier } from "../../dossier/model";
import type { ExhibitOf } from "../../dossier/schema";
import type { View } from "../../view/view";
import { type Presented, tableOf } from "../form";
import { legendOf } from "../marks/legend";
import { measure } from "../marks/measure";
import { figureRow } from "../records";
import { spokenFigures } from "../spoken";
import { ChangeChart } from "./Chart";
import { layoutChange } from "./layout";
import { changeRows } from "./rows";

export function presentChange(dossier: Dossier, view: View, exhibit: ExhibitOf<"change">): Presented {
  const rows = changeRows(dossier, view, exhibit);
  return {
    ...tableOf(rows, ({ figure }) => figureRow(dossier, figure)),
    spoken: spokenFigures(rows),
    legend: legendOf(rows.map(({ figure }) => figure)),
    draw: ({ width }) => <ChangeChart rows={rows} width={width} />,
    heightIn: ({ width }) => layoutChange(rows, width, measure).height,
  };
}
