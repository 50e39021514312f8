import { layoutWidthFor } from "./layoutWidths";

/**
 * The build draws each exhibit at every width of `layoutWidths`: one is in the page, the others in templates
 * beside it. Shows the one that fits.
 * @param container holds the drawing and its templates
 * @param width the room, in CSS pixels, at the reader's size of text
 */
export function showBuiltWidth(container: Element, width: number): void {
  const shown = container.firstElementChild;
  const wanted = String(layoutWidthFor(width));
  if (!shown || shown.getAttribute("data-width") === wanted) return;
  const template = container.querySelector<HTMLTemplateElement>(`template[data-width="${wanted}"]`);
  if (!template) return;
  const before = document.createElement("template");
  before.setAttribute("data-width", shown.getAttribute("data-width") ?? "");
  before.content.append(...shown.childNodes);
  container.append(before);
  shown.setAttribute("data-width", wanted);
  shown.append(template.content);
  template.remove();
}
