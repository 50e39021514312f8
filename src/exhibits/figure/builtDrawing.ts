import { parseBlock } from "../../ui/htmlBlock";
import { layoutWidthFor } from "./layoutWidths";

/**
 * The build draws each exhibit at every width of `layoutWidths`: one is in the page, the others in data blocks beside
 * it. Shows the one that fits, and keeps the one before in a template: no script may change a data block.
 * @param container holds the drawing and its data blocks
 * @param width the room, in CSS pixels, at the reader's size of text
 */
export function showBuiltWidth(container: Element, width: number): void {
  const shown = container.firstElementChild;
  const wanted = String(layoutWidthFor(width));
  if (!shown || shown.getAttribute("data-width") === wanted) return;
  const kept = container.querySelector(`:scope > [data-width="${wanted}"]`);
  if (!kept) return;
  const before = document.createElement("template");
  before.setAttribute("data-width", shown.getAttribute("data-width") ?? "");
  before.content.append(...shown.childNodes);
  shown.setAttribute("data-width", wanted);
  shown.append(kept instanceof HTMLTemplateElement ? kept.content : parseBlock(kept));
  kept.replaceWith(before);
}
