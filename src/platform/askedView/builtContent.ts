import { documentTitle } from "#text";
import { parseBlock } from "../../ui/htmlBlock";
import { BUILT_PART } from "../../view/builtPart";

/** Names the window after what a part of the page shows, until that part is removed. */
export function showTitle(page: Document, part: string, content: ParentNode, dossier: string): void {
  const title = page.createElement("title");
  title.setAttribute(BUILT_PART, part);
  title.text = documentTitle(content.querySelector("h1, h2")?.textContent ?? dossier, dossier);
  // The first title of a page is the one that counts.
  page.head.prepend(title);
}

/** The selector of the data block of a part of the page, whose attributes are not those of a mark. */
export const blockSelector = (part: string, id: string) => `script[data-block-${part}="${CSS.escape(id)}"]`;

/** The ids of all slides, in their order. */
export const builtSlides = (page: Document): readonly string[] =>
  Array.from(
    page.querySelectorAll("[data-block-slide]"),
    (block) => block.getAttribute("data-block-slide") ?? "",
  );

/** What that data block holds; null if the page has none. */
export function builtContent(page: Document, part: string, id: string): DocumentFragment | null {
  const block = page.querySelector(blockSelector(part, id));
  return block && parseBlock(block);
}

/**
 * Drawings stand once in the page. Puts each where a part of the page shows it.
 * @param node what stands there of the drawing or one of its data blocks: itself, or a copy
 */
export function placeDrawings(page: Document, place: ParentNode, node: (own: Element) => Node): void {
  for (const drawing of place.querySelectorAll("[data-drawing]")) {
    const name = drawing.getAttribute("data-drawing") ?? "";
    const own = page.querySelector(`#root [data-drawing="${CSS.escape(name)}"]`);
    if (own) drawing.replaceChildren(...Array.from(own.children, node));
  }
}

/**
 * A copy of it. The page's policy takes the copy of a data block for a script that was changed, and blocks it: a template
 * stands for it.
 */
export function copyOf(own: Element): Node {
  if (own.localName !== "script") return own.cloneNode(true);
  const template = document.createElement("template");
  template.setAttribute("data-width", own.getAttribute("data-width") ?? "");
  template.content.append(parseBlock(own));
  return template;
}
