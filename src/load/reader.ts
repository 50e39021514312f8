import { dossierReader } from "../dossier/open/readDossier";
import { FORMATS } from "../exhibits/formats";

/** What the worker does. */
export const reader = () => dossierReader(FORMATS);
