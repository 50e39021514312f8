import type { Dossier } from "../../dossier/format/model";
import type { View } from "../../view/view";
import { showFilters } from "./showFilters";

/** Brings the page, as it was built, to a view of its dossier. */
export function showView(page: Document, dossier: Dossier, view: View): void {
  showFilters(page, dossier, view);
}
