import { fileURLToPath } from "node:url";

/** The site that the tests visit, built with `fixture/dossier.json`. */
export const SITE_FOLDER = fileURLToPath(new URL("../dist-fixture/", import.meta.url));

/** The site as it is published. */
export const PUBLISHED_FOLDER = fileURLToPath(new URL("../dist/", import.meta.url));
