import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { headers } from "./src/platform/build/headersPlugin.ts";
import { installable } from "./src/platform/build/installable.ts";
import { offline } from "./src/platform/build/offline.ts";
import { oneFile } from "./src/platform/build/oneFile.ts";
import { prerender } from "./src/platform/prerender/plugin.ts";

/** Recharts and what it is made of, with the marks that it draws. */
const CHARTS =
  /\/src\/exhibits\/marks\/(BarMark|Dot|Fills|MarkGroup|Words|fluid)|\/node_modules\/(recharts|@reduxjs|immer|redux|reselect|react-redux|react-is|victory-vendor|d3-|internmap|decimal\.js-light|es-toolkit|eventemitter3|clsx|tiny-invariant|use-sync-external-store)/;

/** What stands around the drawings, and the evidence behind them. Not the files that are asked for by name. */
const EXHIBITS =
  /\/src\/(exhibits\/(?!\w+\/(Chart|Bins|Bars)|chartFiles|slideSources|figure\/Pages|timeline\/binsLayout)|export\/[^/]+\.ts|text\/en\/(exhibits|evidence|export|formulaWords)|dashboard\/evidence\/(?!EvidenceDialog)|dashboard\/(DownloadMenu|downloadMenu))/;

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
            { name: "charts", test: CHARTS },

            // In one file: each file of its own costs some bytes more.
            { name: "react", test: /\/node_modules\/(react|react-dom|scheduler)\// },
            { name: "pictures", test: /\/src\/export\/picture\// },
            // All else that the page starts with.
            { name: "page", tags: ["$initial"] },
          ],
        },
      },
    },
  },
  server: { port: 5173 },
  preview: { port: 4173, strictPort: true },
  test: {
    include: ["{src,tools}/**/*.test.{ts,tsx}", "bench/**/*.test.ts"],
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
