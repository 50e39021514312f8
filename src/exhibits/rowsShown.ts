import type { ExhibitModel } from "./buildExhibit";
import type { LayoutRoom } from "./form";
import type { TableRow } from "./records";

/** The lines of an exhibit's table that are drawn: all of them, or one part of a written table. */
export function rowsShown(
  { all, keysIn }: Pick<ExhibitModel, "all" | "keysIn">,
  part: NonNullable<LayoutRoom["part"]>,
): readonly TableRow[] {
  if (!keysIn) return all;
  const shown = new Set(keysIn(part));
  return all.filter(({ key }) => shown.has(key));
}
