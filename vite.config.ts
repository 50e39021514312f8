import { readFileSync } from "node:fs";
import react from "@vitejs/plugin-react";
import { type HtmlTagDescriptor, type Plugin, runnerImport } from "vite";
import { defineConfig } from "vitest/config";

const CHARTS =
  /\/src\/(exhibits|export\/[^/]+\.ts|words\/en\/(exhibits|evidence|export)|dossier\/formulaWords|explore\/evidence\/(?!EvidenceDialog)|explore\/(DownloadMenu|downloadMenu))|\/node_modules\/(recharts|@reduxjs|immer|redux|reselect|react-redux|react-is|victory-vendor|d3-|internmap|decimal\.js-light|es-toolkit|eventemitter3|clsx|tiny-invariant|use-sync-external-store)/;

export default defineConfig({
  /** Relative, so that the built folder works under any sub-path. */
  base: "./",
  /** Not a single-page server: a file that is missing answers 404, not index.html with 200. */
  appType: "mpa",
  plugins: [react(), dossierHead()],
  build: {
    target: "es2023",
    modulePreload: false,
    // One small style sheet: a part of the page that loads later is styled already.
    cssCodeSplit: false,
    rolldownOptions: {
      output: {
        // The exhibits with their library, and the evidence that shows what is in them: one file, named
        // for what it holds, so that its weight can be told from the rest.
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [
            { name: "charts", test: CHARTS },
            { name: "pictures", test: /\/src\/export\/picture\// },
          ],
        },
      },
    },
  },
  server: { port: 5173 },
  preview: { port: 4173, strictPort: true },
  test: {
    include: ["src/**/*.test.{ts,tsx}", "bench/**/*.test.ts"],
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

/** The page's title and description are content: they come from the dossier, which must be sound to build. */
function dossierHead(): Plugin {
  return {
    name: "dossier-head",
    async transformIndexHtml(): Promise<HtmlTagDescriptor[]> {
      const { parseDossier } = (
        await runnerImport<typeof import("./src/dossier/parse")>("./src/dossier/parse.ts")
      ).module;
      const { proseText } = (
        await runnerImport<typeof import("./src/dossier/select")>("./src/dossier/select.ts")
      ).module;
      const dossier = parseDossier(JSON.parse(readFileSync("public/data/dossier.json", "utf8")));
      const description = proseText(dossier, dossier.standfirst);
      return [
        {
          tag: "title",
          injectTo: "head",
          children: dossier.title.replaceAll("&", "&amp;").replaceAll("<", "&lt;"),
        },
        { tag: "meta", injectTo: "head", attrs: { name: "description", content: description } },
      ];
    },
  };
}
