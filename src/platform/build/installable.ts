import { readFileSync } from "node:fs";
import type { HtmlTagDescriptor, Plugin } from "vite";
import { dossierText } from "./dossierText.ts";
import { paperIn, webManifest } from "./webManifest.ts";

const FILE = "manifest.webmanifest";

/** Lets a device install the built page: its manifest, named after the dossier, and its colors. */
export function installable(): Plugin {
  const paper = () => paperIn(readFileSync("src/styles/tokens.css", "utf8"));
  return {
    name: "installable",
    apply: "build",
    transformIndexHtml(): HtmlTagDescriptor[] {
      const { light, dark } = paper();
      const color = (scheme: string, content: string): HtmlTagDescriptor => ({
        tag: "meta",
        attrs: { name: "theme-color", media: `(prefers-color-scheme: ${scheme})`, content },
        injectTo: "head",
      });
      const link = (rel: string, href: string): HtmlTagDescriptor => ({
        tag: "link",
        attrs: { rel, href: `./${href}` },
        injectTo: "head",
      });
      return [
        color("light", light),
        color("dark", dark),
        link("manifest", FILE),
        link("apple-touch-icon", "icon-192.png"),
      ];
    },
    async generateBundle() {
      const manifest = webManifest({ ...(await dossierText()), paper: paper() });
      this.emitFile({ type: "asset", fileName: FILE, source: `${JSON.stringify(manifest, null, 2)}\n` });
    },
  };
}
