import { readFileSync } from "node:fs";
import { join } from "node:path";
import { FORMATS } from "../../exhibits/formats";
import { parseDossier } from "../format/parse";

/** The committed content, as the page reads it. */
export const realDossier = parseDossier(
  // Not by a URL: in a test with a document that would be the page's.
  JSON.parse(readFileSync(join(import.meta.dirname, "../../../public/data/dossier.json"), "utf8")),
  FORMATS,
);
