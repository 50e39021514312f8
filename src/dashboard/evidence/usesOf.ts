import type { Dossier, Figure } from "../../dossier/format/model";
import type { Exhibit } from "../../dossier/format/schema";
import { NO_FILTERS } from "../../dossier/query/facets";
import { buildExhibit } from "../../exhibits/buildExhibit";

interface Uses {
  /** Calculated from it. */
  readonly figures: readonly Figure[];
  /** That show it. */
  readonly exhibits: readonly Exhibit[];
}

/** What a figure or an event is used for. */
export function usesOf(dossier: Dossier, id: string): Uses {
  return {
    figures: [...dossier.figures.values()].filter(({ derived }) => derived?.of.includes(id)),
    exhibits: dossier.exhibits.filter((exhibit) =>
      buildExhibit(dossier, { filters: NO_FILTERS }, exhibit).all.some(({ evidence }) => evidence === id),
    ),
  };
}
