import type { Dossier } from "../../dossier/model";
import type { ExhibitOf } from "../../dossier/schema";
import type { Filtered } from "../../view/view";
import { type Presented, tableOf } from "../form";
import { figureRow } from "../records";
import { statRows } from "./rows";
import { Tiles } from "./Tiles";

export function presentStat(dossier: Dossier, view: Filtered, exhibit: ExhibitOf<"stat">): Presented {
  const rows = statRows(dossier, view, exhibit);
  return {
    ...tableOf(rows, ({ figure }) => figureRow(dossier, figure)),
    spoken: null,
    legend: null,
    draw: ({ slide = false }) => <Tiles rows={rows} slide={slide} />,
    heightIn: null,
  };
}
