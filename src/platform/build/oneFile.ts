import { existsSync, readFileSync } from "node:fs";
import react from "@vitejs/plugin-react";
import { build, type Plugin, type ResolvedConfig } from "vite";
import { KEEP_BUILT_ROOT } from "../../export/builtRoot.ts";
import { codeInScript } from "../../export/inScript.ts";
import { pageName } from "../../export/slug.ts";
import { dossierText } from "./dossierText.ts";
import { inAscii } from "./inAscii.ts";
import { withPolicy } from "./inline.ts";
import { leanLibraries } from "./leanLibraries.ts";
import { withFacesInside } from "./typefaces.ts";

const PAGE = "index.html";
const ENTRY = "src/main.tsx";
const ICON = "public/icon.svg";
/** It starts its own code as a worker to read a dossier, and contains its typefaces. */
const POLICY = { "worker-src": ["blob:"], "font-src": ["data:"] };

/**
 * The whole page in one file that needs no server: the built page with all code inside. The same code is bundled
 * again, because a page that is opened as a file may not load modules. If the file needs to do something
 * differently from the site, a module `x.oneFile.ts` replaces `x.ts`.
 */
export function oneFile(): Plugin {
  let config: ResolvedConfig;
  return {
    name: "one-file",
    apply: "build",
    configResolved(resolved) {
      config = resolved;
    },
    generateBundle: {
      // Runs after the page is complete. The policy is added later, and differs between the two.
      order: "post",
      async handler(_options, bundle) {
        const page = bundle[PAGE];
        if (page?.type !== "asset") this.error(`The build has no ${PAGE}.`);
        const frame = await withFacesInside(page.source.toString());
        const html = withCode(frame, await codeOf(config), readFileSync(ICON, "utf8"));
        const { title } = await dossierText();
        this.emitFile({
          type: "asset",
          fileName: pageName(title),
          source: withPolicy(inAscii(html), POLICY),
        });
      },
    },
  };
}

/** All code as one script. */
async function codeOf({ root, mode, css, build: { target, minify } }: ResolvedConfig): Promise<string> {
  const built = await build({
    configFile: false,
    root,
    mode,
    publicDir: false,
    logLevel: "warn",
    plugins: [react(), leanLibraries(), standIns()],
    // The same class names as in the page's own style sheet, which the file contains.
    css: { modules: css.modules ?? {} },
    build: {
      write: false,
      target,
      minify,
      modulePreload: false,
      cssCodeSplit: false,
      rolldownOptions: {
        input: standInOf(ENTRY),
        // No module: a page that is opened as a file may not start one as a thread.
        output: { codeSplitting: false, format: "iife" },
        // Vite's own code that preloads the files of a module: here there are none.
        transform: { define: { "import.meta": "{}" } },
      },
    },
  });
  if (!("output" in built)) throw new Error("The code of the one file was not built as one.");
  const chunks = built.output.filter((part) => part.type === "chunk");
  const [chunk] = chunks;
  if (!chunk || chunks.length > 1)
    throw new Error(`The code of the one file came in ${chunks.length} pieces.`);
  return chunk.code;
}

const standInOf = (file: string) => file.replace(/\.tsx?$/, ".oneFile.ts");

/** Resolves `x.ts` to `x.oneFile.ts` if there is one, except from that file itself. */
function standIns(): Plugin {
  return {
    name: "stand-ins",
    enforce: "pre",
    async resolveId(source, importer, options) {
      const found = await this.resolve(source, importer, { ...options, skipSelf: true });
      if (!found || found.external || !/\/src\/.*\.tsx?$/.test(found.id)) return found;
      const standIn = standInOf(found.id);
      return standIn !== found.id && standIn !== importer && existsSync(standIn) ? standIn : found;
    },
  };
}

/** The page with its code and icon inlined. It has no manifest and no other files of script to link to. */
function withCode(html: string, code: string, icon: string): string {
  const script = /<script type="module"[^>]*src="[^"]*"[^>]*><\/script>/;
  if (!script.test(html)) throw new Error("The page has no script to put its code in place of.");
  return html
    .replace(script, () => `<script type="module">${codeInScript(code)}</script>`)
    .replace("<script data-fit", (script) => `<script>${KEEP_BUILT_ROOT}</script>${script}`)
    .replace(/<link rel="(manifest|apple-touch-icon|modulepreload)"[^>]*>\s*/g, "")
    .replace(/(<script [^>]*data-redrawn=")[^"]*/g, "$1")
    .replace(/(<link rel="icon"[^>]*href=")[^"]*"/, (_, start) => `${start}${dataAddress(icon)}"`);
}

const dataAddress = (svg: string): string =>
  `data:image/svg+xml,${encodeURIComponent(svg.replace(/>\s+</g, "><").trim())}`;
