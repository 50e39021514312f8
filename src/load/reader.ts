import { type Progress, readDossier } from "../dossier/open/readDossier";
import { FORMATS } from "../exhibits/formats";

/** What the worker does. */
export const reader = (source: Uint8Array | string, tell: (progress: Progress) => void) =>
  readDossier(source, FORMATS, tell);
