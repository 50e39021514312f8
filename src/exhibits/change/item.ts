import { endsOf } from "../../dossier/format/bounds";
import type { Quantity } from "../../dossier/format/quantity";
import { type BarItem, extentOf } from "../marks/barPlot";
import { lookOf } from "../marks/looks";
import type { ChangeRow } from "./rows";

/** An interval around zero is neither a gain nor a loss. */
function toneOf(quantity: Quantity): BarItem["tone"] {
  const { low, high } = endsOf(quantity);
  if (low < 0 && high > 0) return "context";
  return low < 0 ? "loss" : "gain";
}

/** A change as a bar. */
export const itemOf = ({ figure, name, detail, labels }: ChangeRow): BarItem => ({
  id: figure.id,
  name,
  detail,
  labels,
  ...extentOf(figure.quantity),
  tone: toneOf(figure.quantity),
  look: lookOf(figure),
});
