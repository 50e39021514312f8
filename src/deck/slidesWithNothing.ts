import type { Dossier } from "../dossier/format/model";
import type { Filters } from "../dossier/query/facets";
import { matchingExhibits } from "../exhibits/buildExhibit";
import { slidesOf } from "../exhibits/slides";

/** The slides of exhibits in which nothing matches the filters. */
export function slidesWithNothing(dossier: Dossier, filters: Filters): ReadonlySet<string> {
  const matching = matchingExhibits(dossier)(filters);
  const slides = slidesOf(dossier).filter(
    (slide) => slide.kind === "exhibit" && !matching.has(slide.exhibit.id),
  );
  return new Set(slides.map(({ id }) => id));
}
