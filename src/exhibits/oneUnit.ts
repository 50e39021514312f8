import type { PlacedRecords } from "../dossier/format/placedRecords";
import type { Keys } from "../dossier/format/problems";
import { quantitiesOf } from "../dossier/format/recordQuantities";
import type { Reporter } from "../dossier/format/reporter";

/** Figures on one scale must exist and have one unit. */
export function referToOneUnit(
  ids: readonly string[],
  report: Reporter,
  records: PlacedRecords,
  ...keys: Keys
): void {
  ids.forEach((id, at) => report.refer("figures", id, ...keys, at));
  requireOneUnit(ids, report, records, ...keys);
}

export function requireOneUnit(
  ids: readonly string[],
  report: Reporter,
  { figures }: PlacedRecords,
  ...keys: Keys
): void {
  const quantities = quantitiesOf(figures);
  const units = [...new Set(ids.flatMap((id) => quantities.get(id)?.unit ?? []))];
  if (units.length > 1) report.add(keys, { code: "several-units", units });
}
