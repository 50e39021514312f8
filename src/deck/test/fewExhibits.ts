import type { Dossier } from "../../dossier/format/model";
import { realDossier } from "../../dossier/test/realDossier";

const [first, ...more] = realDossier.exhibits;

/** The committed content with a few of its exhibits: most of a test's time goes into drawing all slides. */
export const fewExhibits: Dossier = { ...realDossier, exhibits: [first, ...more.slice(0, 3)] };
