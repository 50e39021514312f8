import { readFileSync } from "node:fs";
import { parseDossier } from "../dossier/parse";

/** The committed content, as the page reads it. */
export const realDossier = parseDossier(
  JSON.parse(readFileSync(new URL("../../public/data/dossier.json", import.meta.url), "utf8")),
);
