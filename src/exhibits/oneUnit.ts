import { unitsOf } from "../dossier/format/recordUnits";
import type { Reporter } from "../dossier/format/references";
import type { PlacedRecords } from "../dossier/format/shapes";

/** Figures on one scale must exist and be of one unit. */
export function referToOneUnit(
  ids: readonly string[],
  report: Reporter,
  { figures }: PlacedRecords,
  ...keys: readonly (string | number)[]
): void {
  const unitOf = unitsOf(figures);
  ids.forEach((id, at) => report.refer("figures", id, ...keys, at));
  const units = [...new Set(ids.flatMap((id) => unitOf(id) ?? []))];
  if (units.length > 1) report.add(keys, { code: "several-units", units });
}
