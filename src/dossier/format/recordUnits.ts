import type { PlacedRecords } from "./placedRecords";
import type { FigureRecord } from "./schema";

type DerivedRecord = Extract<FigureRecord, { derived: unknown }>;

/**
 * The unit of each figure by its id: the printed one, or what its formula gives. None for a figure that is
 * missing or computed from itself.
 */
export function unitsOf(figures: PlacedRecords["figures"]): (id: string) => string | undefined {
  const byId = new Map(figures.map(({ record }) => [record.id, record]));
  const units = new Map<string, string | undefined>();
  const unitOf = (id: string): string | undefined => {
    const record = byId.get(id);
    if (record === undefined || units.has(id)) return units.get(id);
    // A placeholder while the inputs are looked up, which may lead back here.
    units.set(id, undefined);
    units.set(id, "quantity" in record ? record.quantity.unit : derivedUnit(record.derived, unitOf));
    return units.get(id);
  };
  return unitOf;
}

function derivedUnit(
  { formula, of }: DerivedRecord["derived"],
  unitOf: (id: string) => string | undefined,
): string | undefined {
  switch (formula) {
    case "quotient": {
      const [dividend, divisor] = of.map(unitOf);
      return divisor === "times" ? dividend : "times";
    }
    case "percent-share":
      return "percent";
    case "growth-multiple":
      return "times";
  }
}
