/** A copy of what a template of the page holds; null if the page has none. */
export function builtContent(page: Document, part: string, id: string): DocumentFragment | null {
  const template = page.querySelector<HTMLTemplateElement>(`template[data-${part}="${CSS.escape(id)}"]`);
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
