import { readFileSync } from "node:fs";
import { type HtmlTagDescriptor, minifySync, type Plugin, type Rolldown } from "vite";
import { htmlInScript, jsonInScript } from "../../export/inScript.ts";
import { escaped } from "../../export/xml.ts";
import { HTML_BLOCK } from "../../ui/htmlBlock.ts";
import { askedViewScript } from "../askedView/script.ts";
import { dossierPath } from "../build/dossierPath.ts";
import { dossierText } from "../build/dossierText.ts";
import { faceFiles, faceRules } from "../build/typefaces.ts";
import type { BuiltBlock } from "./builtParts.tsx";
import type { Built } from "./entry.tsx";
import { inNode } from "./inNode.ts";
import { splitStyle } from "./splitStyle.ts";
import { withDocument } from "./withDocument.ts";

/**
 * Builds the page as a reader first sees it: the app renders itself, with its charts drawn in a document of
 * happy-dom, because Recharts draws nothing on a server. Styles and dossier are in the page, so that it is
 * complete as soon as it has arrived. The app hydrates it (src/main.tsx). In `vite dev` only the head and the dossier are
 * in the page.
 */
export function prerender(): Plugin {
  return {
    name: "prerender",
    transformIndexHtml: {
      order: "post",
      async handler(frame, { bundle }) {
        const { title, description, language, noScript } = await dossierText();
        const html = frame
          .replace(/<html lang="[^"]*">/, () => `<html lang="${language}">`)
          .replace("<noscript></noscript>", () => `<noscript>${escaped(noScript)}</noscript>`);
        const head: HtmlTagDescriptor[] = [
          { tag: "title", children: escaped(title), injectTo: "head" },
          { tag: "meta", attrs: { name: "description", content: description }, injectTo: "head" },
        ];
        const faces = await faceRules();
        const json = readFileSync(dossierPath(), "utf8");
        const dossier: HtmlTagDescriptor = {
          tag: "script",
          attrs: { id: "dossier", type: "application/json" },
          children: jsonInScript(JSON.parse(json)),
          injectTo: "body",
        };
        if (!bundle)
          return { html, tags: [...head, { tag: "style", children: faces, injectTo: "head" }, dossier] };
        const addresses = (await faceFiles()).map(({ fileName }) => `./${fileName}`);
        const page = await withDocument(() =>
          inNode<Built>("/src/platform/prerender/entry.tsx", "build", json, addresses),
        );
        const style = takeStyle(bundle);
        assertStyled(page.html + htmlOf(page.blocks), style);
        const embeds = page.blocks.filter(({ part }) => part === "embed");
        const overlays = page.blocks.filter(({ part }) => part !== "embed");
        const { apart, shown, later } = splitStyle(style, page.html + htmlOf(embeds));
        const { shown: ofOverlays, later: ofOthers } = splitStyle(later, htmlOf(overlays));
        const entry = chunksIn(bundle).find(({ isEntry }) => isEntry);
        if (!entry) throw new Error("The build has no entry to start the page with.");
        const drawing = addressesOf(DRAWING, bundle).join(" ");
        return {
          html: html
            .replace(/<(script|link)[^>]*(src|href)="\.\/assets\/[^>]*>(<\/script>)?\s*/g, "")
            .replace('<div id="root"></div>', () => `<div id="root">${page.html}</div>`),
          tags: [
            ...head,
            // The opening script removes the attribute if the page is to use its typefaces.
            { tag: "style", attrs: { media: "not all" }, children: faces, injectTo: "head" },
            { tag: "script", children: minifySync("opening.js", page.opening).code, injectTo: "head" },
            { tag: "style", children: apart, injectTo: "head" },
            { tag: "style", children: shown, injectTo: "head" },
            ...[
              { tag: "p", attrs: { "data-while": "waiting", role: "status" }, children: page.waiting },
              { tag: "p", attrs: { "data-while": "failed", role: "status" }, children: page.failed },
            ].map((tag) => ({ ...tag, injectTo: "body-prepend" as const })),
            ...[
              { tag: "script", attrs: { "data-fit": true }, children: await askedViewScript("fitPage") },
              ...tagsOf(embeds, drawing),
              { tag: "script", children: await askedViewScript("showLoneEmbed") },
              { tag: "style", children: ofOverlays },
              ...tagsOf(overlays, drawing),
              { tag: "script", children: await askedViewScript("showLoneOverlay") },
              dossier,
              { tag: "script", children: await askedViewScript("showAsked") },
              { tag: "style", children: ofOthers },
              // Last, so that its files do not share the connection with what is seen.
              {
                tag: "script",
                attrs: { type: "module", crossorigin: true, src: `./${entry.fileName}` },
              },
              ...entry.imports.map((file) => ({
                tag: "link",
                attrs: { rel: "modulepreload", crossorigin: true, href: `./${file}` },
              })),
            ].map((tag) => ({ ...tag, injectTo: "body" as const })),
          ],
        };
      },
    },
  };
}

const htmlOf = (blocks: readonly BuiltBlock[]): string => blocks.map(({ html }) => html).join("");

/** @param drawing the addresses of the files that draw a slide */
const tagsOf = (blocks: readonly BuiltBlock[], drawing: string): readonly HtmlTagDescriptor[] =>
  blocks.map(({ part, id, html, isRedrawn = false, lights = [] }) => ({
    tag: "script",
    attrs: {
      type: HTML_BLOCK,
      [`data-block-${part}`]: id,
      "data-redrawn": isRedrawn && drawing,
      "data-lights": lights.length > 0 && lights.join(" "),
    },
    children: htmlInScript(html),
  }));

/** The files of script that draw a slide. If filters leave it with another drawing, they are asked for with the page. */
const DRAWING = ["deck", "charts"];

const chunksIn = (bundle: Rolldown.OutputBundle): readonly Rolldown.OutputChunk[] =>
  Object.values(bundle).filter((part) => part.type === "chunk");

function addressesOf(names: readonly string[], bundle: Rolldown.OutputBundle): readonly string[] {
  return names.map((name) => {
    const chunk = chunksIn(bundle).find((one) => one.name === name);
    if (!chunk) throw new Error(`The build has no file "${name}".`);
    return `./${chunk.fileName}`;
  });
}

/** The one style sheet, which goes into the page instead. */
function takeStyle(bundle: Rolldown.OutputBundle): string {
  const sheets = Object.values(bundle).filter(({ fileName }) => fileName.endsWith(".css"));
  const [sheet] = sheets;
  if (sheet?.type !== "asset" || sheets.length > 1) throw new Error("The build has not one style sheet.");
  delete bundle[sheet.fileName];
  return String(sheet.source).trim();
}

/** The names of classes are made twice, for the app and for the page that is rendered here. */
function assertStyled(html: string, style: string): void {
  const names = [...html.matchAll(/ class="([^"]*)"/g)].flatMap(([, list = ""]) => list.split(/\s+/));
  const unknown = [...new Set(names)].filter((name) => name !== "" && !style.includes(`.${name}`));
  if (unknown.length > 0) throw new Error(`The rendered page has classes without styles: ${unknown}`);
}
