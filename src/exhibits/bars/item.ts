import type { BarItem } from "../marks/barPlot";
import { lookOf } from "../marks/looks";
import type { BarRow } from "./rows";

/** A figure as a bar. */
export const itemOf = ({ figure, name, labels, remarks, tone }: BarRow): BarItem => ({
  id: figure.id,
  name,
  detail: "",
  labels,
  amount: figure.quantity.value,
  tone: figure.quantity.value < 0 ? "loss" : tone,
  look: lookOf(figure),
  remarks,
});
