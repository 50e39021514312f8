import react from "@vitejs/plugin-react";
import { Features } from "lightningcss";
import { defineConfig } from "vitest/config";
import { shortClassName } from "./src/platform/build/classNames.ts";
import { headers } from "./src/platform/build/headersPlugin.ts";
import { installable } from "./src/platform/build/installable.ts";
import { leanLibraries } from "./src/platform/build/leanLibraries.ts";
import { offline } from "./src/platform/build/offline.ts";
import { oneFile } from "./src/platform/build/oneFile.ts";
import { typefaces } from "./src/platform/build/typefacesPlugin.ts";
import { prerender } from "./src/platform/prerender/plugin.ts";
import { testProjects } from "./tools/testProjects.mjs";

/** The files of script that come on demand, by the folders and packages whose code they hold: see src/app/parts.ts. */
const ON_DEMAND: readonly (readonly [name: string, holds: RegExp])[] = [
  ["pptx", /\/src\/export\/pptx\/|\/node_modules\/(pptxgenjs|jszip)\/|__vite-browser-external/],
  [
    "export-pictures",
    /\/src\/(export\/picture\/|exhibits\/(figure\/(?!DataTable)|allContents|([a-z]+\/)?content\.))/,
  ],
  ["export", /\/src\/(export\/|styles\/|text\/en\/(built|pictureWords|pptx)\b)/],
  ["deck", /\/src\/(deck\/|load\/(presentation\/|LoadError)|dossier\/citations\/articleLink)/],
  [
    "dialogs",
    /\/src\/(dashboard\/(check\/(CheckDialog|Found)|evidence\/(CopyParagraph|inCopy|splitAtWordings)|guide|share)|dossier\/citations|text\/en\/shareWords)\b|\/node_modules\/uqr\//,
  ],
  [
    "charts",
    /\/src\/(exhibits\/(?!formats|oneUnit|[a-z]+\/format)|text\/en\/(signWords|stripDate|timelineDrawingWords))/,
  ],
  [
    "open",
    /\/src\/(dashboard\/open|dossier|exhibits|load|text\/en\/(open|(dateAdvice|expected|field|formulaFault|load|problem|refusal|template)Words))\b|\/node_modules\/(@tanstack\/(react-query|query-core)|comlink|jsonc-parser)\//,
  ],
  ["scale", /\/src\/scale\/|\/node_modules\/@tanstack\/(react-virtual|virtual-core)\//],
  // What several of them share comes with what a page fetches ahead.
  ["deck", /\/src\/|\/node_modules\/valibot\//],
  // All that Recharts needs.
  ["charts", /\/node_modules\//],
];

/** Code of ours that imports it comes with it. */
const RECHARTS = /\/node_modules\/recharts\//;

export default defineConfig({
  /** Relative, so that the built folder works under any sub-path. */
  base: "./",
  /** Not a single-page server: a file that is missing answers 404, not index.html with 200. */
  appType: "mpa",
  plugins: [
    react(),
    leanLibraries(),
    prerender(),
    typefaces(),
    installable(),
    oneFile(),
    headers(),
    offline(),
  ],
  css: {
    modules: { generateScopedName: shortClassName },
    // Every prefix that a browser of the target still needs stands in the style sheets themselves.
    lightningcss: { exclude: Features.VendorPrefixes },
  },
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
            { name: "react", test: /\/node_modules\/(react|react-dom|scheduler)\// },
            { name: "page", tags: ["$initial"] },
            {
              debugName: "on demand",
              name: (id, modules) =>
                modules.getModuleInfo(id)?.importedIds.some((imported) => RECHARTS.test(imported)) === true
                  ? "charts"
                  : (ON_DEMAND.find(([, holds]) => holds.test(id))?.[0] ?? null),
            },
          ],
        },
      },
    },
  },
  server: { port: 5173 },
  preview: { port: 4173, strictPort: true },
  test: {
    // Style sheets are empty in tests, but for those that code reads as text.
    css: { include: [/\.css\?raw$/] },
    // The rules are pure, and what a test stubs is given back: the files can share their modules, in a third
    // of the time.
    pool: "threads",
    isolate: false,
    unstubGlobals: true,
    setupFiles: ["tools/leaveClean.ts"],
    // Property tests count cases, not seconds: a busy machine must not fail them.
    testTimeout: 30_000,
    hookTimeout: 30_000,
    // Vitest would leave one core idle: of two, that is half.
    maxWorkers: "100%",
    projects: testProjects(["{e2e,src,tools}/**/*"], { inTurn: true }),
  },
});
