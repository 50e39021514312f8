import type { ExhibitModel } from "./buildExhibit";

/** The text under a drawing: how records were aggregated, and how to read the marks. */
export function legendText(
  { aggregationNote, legend }: Pick<ExhibitModel, "aggregationNote" | "legend">,
  surface: { readonly slide?: boolean },
): string | null {
  return [aggregationNote(surface), legend].filter(Boolean).join(" ") || null;
}
