import type { ExhibitModel } from "./buildExhibit";

/** The text under a drawing: how records were aggregated, and how to read the marks. */
export function legendText(
  { aggregationNote, legend }: Pick<ExhibitModel, "aggregationNote" | "legend">,
  surface: { readonly slide?: boolean },
): string | null {
  const parts = [aggregationNote(surface), legend].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(" ");
}
