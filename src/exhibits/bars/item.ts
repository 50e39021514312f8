import { reachOf } from "../../dossier/format/bounds";
import { type BarItem, extentOf } from "../marks/barPlot";
import { lookOf } from "../marks/looks";
import type { BarRow } from "./rows";

/** A figure as a bar. */
export const itemOf = ({ figure, name, labels, remarks, tone }: BarRow): BarItem => ({
  id: figure.id,
  name,
  detail: "",
  labels,
  ...extentOf(figure.quantity),
  tone: reachOf(figure.quantity) < 0 ? "loss" : tone,
  look: lookOf(figure),
  remarks,
});
