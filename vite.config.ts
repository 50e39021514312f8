import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { headers } from "./src/platform/build/headersPlugin.ts";
import { installable } from "./src/platform/build/installable.ts";
import { offline } from "./src/platform/build/offline.ts";
import { oneFile } from "./src/platform/build/oneFile.ts";
import { prerender } from "./src/platform/prerender/plugin.ts";

const IN_REACT = /\/node_modules\/(react|react-dom|scheduler)\//;
/** The folders whose code comes on demand, each in a file of its own: see src/app/parts.ts. */
const ON_DEMAND = [
  { name: "deck", test: /\/src\/deck\// },
  { name: "pptx", test: /\/src\/export\/pptx\/|\/node_modules\/(pptxgenjs|jszip)\// },
  { name: "export", test: /\/src\/export\// },
  { name: "open", test: /\/src\/(dashboard|dossier)\/open\// },
  { name: "check", test: /\/src\/dashboard\/check\// },
  {
    name: "scale",
    test: /\/src\/scale\/|\/node_modules\/(@tanstack\/(react-virtual|virtual-core)|downshift|compute-scroll-into-view|prop-types|tslib)\//,
  },
];

export default defineConfig({
  /** Relative, so that the built folder works under any sub-path. */
  base: "./",
  /** Not a single-page server: a file that is missing answers 404, not index.html with 200. */
  appType: "mpa",
  plugins: [react(), prerender(), installable(), oneFile(), headers(), offline()],
  build: {
    target: "es2023",
    modulePreload: false,
    // One small style sheet: a part of the page that loads later is styled already.
    cssCodeSplit: false,
    rolldownOptions: {
      output: {
        // Files named for what they hold, so that the weight of each can be told from the rest.
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [
            // In one file: each file of its own costs some bytes more.
            { name: "react", test: IN_REACT },
            // All else that the page starts with.
            { name: "page", tags: ["$initial"] },
            ...ON_DEMAND,
          ],
        },
      },
    },
  },
  server: { port: 5173 },
  preview: { port: 4173, strictPort: true },
  test: {
    include: ["{e2e,src,tools}/**/*.test.{ts,tsx}"],
    // Style sheets are empty in tests, but for those that code reads as text.
    css: { include: [/\.css\?raw$/] },
    environment: "node",
    // The rules are pure, and what a test stubs is given back: the files can share their modules, in a third
    // of the time.
    pool: "threads",
    isolate: false,
    unstubGlobals: true,
    // Property tests count cases, not seconds: a busy machine must not fail them.
    testTimeout: 30_000,
  },
});
