/** The site as the browser tests visit it: built with the frozen dossier, and served as it is. */
import { readFileSync } from "node:fs";
import { mergeConfig, type Plugin } from "vite";
import site from "../vite.config.ts";

/** From the folder of the project, in which Vite runs. */
const DOSSIER = "e2e/fixture/dossier.json";
process.env.DOSSIER = DOSSIER;

/** In place of the file in `public`. */
const frozenDossier: Plugin = {
  name: "frozen-dossier",
  generateBundle() {
    this.emitFile({ type: "asset", fileName: "data/dossier.json", source: readFileSync(DOSSIER) });
  },
};

/** Compressing the site anew for each browser would take a small machine as long as a test may last. */
const uncompressed: Plugin = {
  name: "uncompressed",
  configurePreviewServer({ middlewares }) {
    middlewares.use((request, _response, next) => {
      delete request.headers["accept-encoding"];
      next();
    });
  },
};

export default mergeConfig(site, {
  plugins: [frozenDossier, uncompressed],
  build: { outDir: process.env.E2E_SITE ?? "dist-fixture" },
});
