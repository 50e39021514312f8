import type { Dossier } from "../../dossier/format/model";
import { proseIn } from "../../dossier/query/texts";
import { quantityWords } from "./quantityWords";

/** A text of the dossier with its figures in words. */
export const proseText = (dossier: Dossier, text: string): string =>
  proseIn(dossier, text, { quantity: quantityWords });
