/** The site as the browser tests visit it: built with the frozen dossier, and served as it is. */
import { existsSync, readFileSync } from "node:fs";
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

/** A word on what is missing, before each test fails for it. */
const builtSite: Plugin = {
  name: "built-site",
  configurePreviewServer({ config }) {
    if (existsSync(`${config.build.outDir}/index.html`)) return;
    throw new Error(
      "The browser tests visit a built site, and none is built yet: run `npm run build:fixture` first.",
    );
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
  plugins: [frozenDossier, builtSite, uncompressed],
  build: { outDir: process.env.E2E_SITE ?? "dist-fixture" },
});
