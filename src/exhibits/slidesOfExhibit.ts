import type { Dossier } from "../dossier/format/model";
import type { Exhibit } from "../dossier/format/schema";
import { comparisonSlides } from "./comparison/slides";
import { ledgerSlides } from "./ledger/slides";
import { statSlides } from "./stat/slides";

/** How many slides an exhibit takes: text may take several, a chart takes one. */
export function slidesOfExhibit(dossier: Dossier, exhibit: Exhibit): number {
  switch (exhibit.form) {
    case "comparison":
      return comparisonSlides(dossier);
    case "ledger":
      return ledgerSlides(dossier);
    case "stat":
      return statSlides(dossier, exhibit);
    default:
      return 1;
  }
}
