import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { PluginOption } from "vite";
import { VitePWA } from "vite-plugin-pwa";

/** Larger files would silently be missing offline. */
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
        // If a host answers with something else, such as its front page with 200 for a missing file, the
        // installation fails: nothing wrong is ever cached.
        manifestTransforms: [
          (entries) => ({
            manifest: entries.map((entry) => ({ ...entry, integrity: integrity(resolve(dist, entry.url)) })),
          }),
        ],
        // The address is the view, so any query is the same page. A file that is not in the site stays a 404.
        ignoreURLParametersMatching: [/.*/],
        navigateFallback: null,
        // The page works offline from the visit that installs the worker.
        clientsClaim: true,
        // As one file, because under Trusted Types a worker may not import scripts by name.
        inlineWorkboxRuntime: true,
        sourcemap: false,
      },
    }),
  ];
}

function integrity(file: string): string {
  return `sha384-${createHash("sha384").update(readFileSync(file)).digest("base64")}`;
}
