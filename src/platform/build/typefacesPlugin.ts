import type { Plugin } from "vite";
import { faceFiles } from "./typefaces.ts";

/** Puts the faces of the page into the built folder, and serves them in development. */
export function typefaces(): Plugin {
  return {
    name: "typefaces",
    async generateBundle() {
      for (const { fileName, bytes } of await faceFiles()) {
        this.emitFile({ type: "asset", fileName, source: bytes });
      }
    },
    configureServer({ middlewares }) {
      middlewares.use(async (request, response, next) => {
        const found = (await faceFiles()).find(({ fileName }) => request.url === `/${fileName}`);
        if (!found) return next();
        response.setHeader("Content-Type", "font/woff2");
        response.end(found.bytes);
      });
    },
  };
}
