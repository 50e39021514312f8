import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { PluginOption } from "vite";
import { VitePWA } from "vite-plugin-pwa";

/** A file left out for its size would be missing offline without a word. */
const SIZE_LIMIT = 20_000_000;

/**
 * A service worker that holds every file of the built site. The page registers it (`src/platform/offline`), and says
 * when a new one may take over.
 */
export function offline(): PluginOption {
  let dist = "";
  return [
    {
      name: "offline",
      configResolved({ root, build }) {
        dist = resolve(root, build.outDir);
      },
    },
    VitePWA({
      registerType: "prompt",
      injectRegister: false,
      manifest: false,
      // After all that writes files.
      integration: { closeBundleOrder: "post" },
      workbox: {
        globPatterns: ["**/*.{html,js,css,json,svg,png,webmanifest,woff2}"],
        maximumFileSizeToCacheInBytes: SIZE_LIMIT,
        // A host that answers with something else, as a page with 200 for a file that it does not have, makes
        // the installation fail: nothing wrong is ever kept.
        manifestTransforms: [
          (entries) => ({
            manifest: entries.map((entry) => ({ ...entry, integrity: integrity(resolve(dist, entry.url)) })),
          }),
        ],
        // The address is the view: with any query it is the same page. What is not in the site stays a 404.
        ignoreURLParametersMatching: [/.*/],
        navigateFallback: null,
        // The visit that installs it is the one that is ready.
        clientsClaim: true,
        // In one file: under Trusted Types a worker may not import scripts by their names.
        inlineWorkboxRuntime: true,
        sourcemap: false,
      },
    }),
  ];
}

function integrity(file: string): string {
  return `sha384-${createHash("sha384").update(readFileSync(file)).digest("base64")}`;
}
