import type { BarItem } from "../marks/barPlot";
import { lookOf } from "../marks/looks";
import type { ChangeRow } from "./rows";

/** A change as a bar. */
export const itemOf = ({ figure, name, detail, labels }: ChangeRow): BarItem => ({
  id: figure.id,
  name,
  detail,
  labels,
  amount: figure.quantity.value,
  tone: figure.quantity.value < 0 ? "loss" : "gain",
  look: lookOf(figure),
});
