import { memoizeWeak } from "../memo";
import { derive, FormulaError } from "./derive";
import { formulaOrder } from "./formulaOrder";
import type { PlacedRecords } from "./placedRecords";
import type { Quantity } from "./quantity";
import type { FigureRecord } from "./schema";

/**
 * The quantity of each figure by its id: the printed one, or what its formula gives. None for a figure whose formula
 * has no result, or an input without a quantity: that is a mistake of the figure.
 */
export const quantitiesOf = memoizeWeak((placed: PlacedRecords["figures"]): ReadonlyMap<string, Quantity> => {
  const records = new Map(placed.map(({ record }) => [record.id, record]));
  const quantities = new Map<string, Quantity>();
  for (const id of formulaOrder(records)) {
    const record = records.get(id);
    const quantity = record && quantityOf(record, quantities);
    if (quantity) quantities.set(id, quantity);
  }
  return quantities;
});

function quantityOf(record: FigureRecord, known: ReadonlyMap<string, Quantity>): Quantity | null {
  if (!("derived" in record)) return record.quantity;
  const { formula, of } = record.derived;
  const inputs = of.flatMap((id) => known.get(id) ?? []);
  if (inputs.length < of.length) return null;
  try {
    return derive(formula, inputs).quantity;
  } catch (error) {
    if (error instanceof FormulaError) return null;
    throw error;
  }
}
