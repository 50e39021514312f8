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
  const found = [...new Set(ids.flatMap((id) => unitOf(id) ?? []))];
  if (found.length < 2) return;
  report.add(
    keys,
    "figures of one unit",
    found.map((unit) => `"${unit}"`).join(" and "),
    "Give each unit a panel of its own.",
  );
}
