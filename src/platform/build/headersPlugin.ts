import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Plugin } from "vite";
import { headersFile, readHeadersFile } from "./headers.ts";
import { inAscii } from "./inAscii.ts";
import { inlineHashes, withPolicy } from "./inline.ts";

const PAGE = "index.html";
const FILE = "_headers";

/**
 * Security headers: in the built page itself, in a file for the host, and from `vite preview`, which reads that
 * file. None from `vite dev`, whose live reload needs inline code.
 */
export function headers(): Plugin {
  return {
    name: "headers",
    enforce: "post",
    generateBundle: {
      // Runs after the page has its scripts, styles and the additions of other plugins, because it hashes all of
      // them.
      order: "post",
      handler(_options, bundle) {
        const page = bundle[PAGE];
        if (page?.type !== "asset") this.error(`The build has no ${PAGE}.`);
        const html = inAscii(page.source.toString());
        page.source = withPolicy(html);
        this.emitFile({ type: "asset", fileName: FILE, source: headersFile(inlineHashes(html)) });
      },
    },
    configurePreviewServer({ config, middlewares }) {
      const file = resolve(config.root, config.build.outDir, FILE);
      middlewares.use((_request, response, next) => {
        // Read each time, because the folder may be rebuilt while it is served.
        const sent = readHeadersFile(readFileSync(file, "utf8"));
        for (const [name, value] of Object.entries(sent)) response.setHeader(name, value);
        next();
      });
    },
  };
}
