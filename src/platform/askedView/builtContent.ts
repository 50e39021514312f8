import { documentTitle } from "#text";
import { BUILT_PART } from "../../view/builtPart";

/** Names the window after what a part of the page shows, until that part is removed. */
export function showTitle(page: Document, part: string, content: ParentNode, dossier: string): void {
  const title = page.createElement("title");
  title.setAttribute(BUILT_PART, part);
  title.text = documentTitle(content.querySelector("h1, h2")?.textContent ?? dossier, dossier);
  // The first title of a page is the one that counts.
  page.head.prepend(title);
}

/** The template of a part of the page; null if the page has none. */
export const templateOf = (page: Document, part: string, id: string) =>
  page.querySelector<HTMLTemplateElement>(`template[data-${part}="${CSS.escape(id)}"]`);

/** A copy of what that template holds; null if the page has none. */
export function builtContent(page: Document, part: string, id: string): DocumentFragment | null {
  const template = templateOf(page, part, id);
  return template && page.importNode(template.content, true);
}

/** Drawings stand once in the page, and are copied to where else they are shown. */
export function copyDrawings(page: Document, place: ParentNode): void {
  for (const drawing of place.querySelectorAll("[data-drawing]")) {
    const name = drawing.getAttribute("data-drawing") ?? "";
    const own = page.querySelector(`#root [data-drawing="${CSS.escape(name)}"]`);
    if (own) drawing.replaceChildren(...Array.from(own.childNodes, (node) => page.importNode(node, true)));
  }
}
