import type { Dossier } from "../dossier/format/model";
import type { FormName } from "../dossier/format/schema";
import { comparisonSlides } from "./comparison/slides";
import { ledgerSlides } from "./ledger/slides";

/** The forms that are written tables, which may take several slides. An exhibit of any other form takes one. */
const TABLES: { readonly [F in FormName]?: (dossier: Dossier) => number } = {
  comparison: comparisonSlides,
  ledger: ledgerSlides,
};

export const slidesOfTable = (dossier: Dossier, form: FormName): number => TABLES[form]?.(dossier) ?? 1;
