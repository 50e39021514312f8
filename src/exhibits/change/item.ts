import { reachOf } from "../../dossier/format/bounds";
import { type BarItem, extentOf } from "../marks/barPlot";
import { lookOf } from "../marks/looks";
import type { ChangeRow } from "./rows";

/** A change as a bar. */
export const itemOf = ({ figure, name, detail, labels }: ChangeRow): BarItem => ({
  id: figure.id,
  name,
  detail,
  labels,
  ...extentOf(figure.quantity),
  tone: reachOf(figure.quantity) < 0 ? "loss" : "gain",
  look: lookOf(figure),
});
