import type { Dossier } from "../dossier/format/model";
import type { Filters } from "../dossier/query/facets";
import { buildExhibit } from "../exhibits/buildExhibit";
import type { TableRow } from "../exhibits/records";
import type { Slide } from "../exhibits/slides";

/** The rows of the marks of a slide that are lit. */
export function litRows(
  dossier: Dossier,
  filters: Filters,
  slide: Slide,
  lit: readonly string[],
): readonly TableRow[] {
  if (slide.kind !== "exhibit" || lit.length === 0) return [];
  const { all } = buildExhibit(dossier, { filters }, slide.exhibit);
  return lit.flatMap((name) => all.find(({ mark }) => mark === name) ?? []);
}
