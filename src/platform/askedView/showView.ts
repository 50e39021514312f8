import { deckWords } from "#text";
import { layOutSlide } from "../../deck/layOutSlide";
import { SMALL_WINDOW } from "../../deck/useHasRoomForStage";
import type { Dossier } from "../../dossier/format/model";
import { showBuiltWidth } from "../../exhibits/figure/builtDrawing";
import { exhibitAddress } from "../../export/exhibitAddress";
import { BUILT_PART, type BuiltPart } from "../../ui/builtPart";
import { openDrawer, SHEET } from "../../ui/openDrawer";
import { textScale } from "../../ui/textScale";
import { hrefOf } from "../../view/address";
import { showMark } from "../../view/showMark";
import { slidesShown } from "../../view/slides";
import type { View } from "../../view/view";
import { showFilters } from "./showFilters";

/** Brings the page, as it was built, to a view of its dossier. */
export function showView(page: Document, dossier: Dossier, view: View): void {
  if (view.embed !== null) showEmbed(page, view, view.embed);
  const slide = view.slide === null ? null : showSlide(page, dossier, view, view.slide);
  const evidence =
    view.evidence === null ? null : show(page, "evidence", contentOf(page, "evidence", view.evidence));
  showFilters(page, dossier, view);
  fitDrawings(page);
  if (slide) layOutSlide(slide);
  // Only its links and what closes it answer before the app does.
  for (const button of evidence?.querySelectorAll<HTMLButtonElement>("button:not([data-close])") ?? [])
    button.disabled = true;
  const drawer = evidence?.querySelector("dialog");
  if (drawer) {
    const isPresenting = view.slide !== null;
    drawer.dataset.presenting = String(isPresenting);
    openDrawer(drawer, isPresenting || matchMedia(SHEET).matches);
    if (!isPresenting && view.evidence !== null) showMark(page, view.evidence);
  }
}

/** A copy of what a template holds; null if the page has none. */
function contentOf(page: Document, part: string, id: string): DocumentFragment | null {
  const template = page.querySelector<HTMLTemplateElement>(`template[data-${part}="${CSS.escape(id)}"]`);
  return template && page.importNode(template.content, true);
}

/** Puts a part over the page, until the app draws its own in the same place. */
function show(page: Document, part: BuiltPart, content: DocumentFragment | null): HTMLElement | null {
  if (!content) return null;
  const shown = page.createElement("div");
  shown.setAttribute(BUILT_PART, part);
  shown.append(content);
  page.body.append(shown);
  return shown;
}

function showSlide(page: Document, dossier: Dossier, view: View, id: string): HTMLElement | null {
  const isSmall = matchMedia(SMALL_WINDOW).matches;
  const shown = show(page, "slide", contentOf(page, isSmall ? "page-slide" : "slide", id));
  for (const drawing of shown?.querySelectorAll("[data-drawing]") ?? []) copyDrawing(page, drawing);
  for (const name of shown?.querySelectorAll("[data-by]") ?? []) {
    name.textContent = view.by;
    name.parentElement?.toggleAttribute("hidden", view.by === null);
  }
  const slides = slidesShown(dossier, view);
  const at = slides.findIndex((slide) => slide.id === id);
  for (const number of shown?.querySelectorAll("[data-number]") ?? [])
    number.textContent = deckWords.position(at + 1, slides.length);
  return shown;
}

/** The drawings of an embedded exhibit are those of the page, which has no other use for them. */
function showEmbed(page: Document, view: View, id: string): void {
  const root = page.getElementById("root");
  const content = contentOf(page, "embed", id);
  if (!root || !content) return;
  for (const drawing of content.querySelectorAll("[data-drawing]")) copyDrawing(page, drawing);
  const address = exhibitAddress(id, view, { hrefOf, page: location.href });
  content.querySelector("[data-dashboard]")?.setAttribute("href", address);
  root.replaceChildren(content);
}

function copyDrawing(page: Document, drawing: Element): void {
  const name = drawing.getAttribute("data-drawing") ?? "";
  const own = page.querySelector(`#root [data-drawing="${CSS.escape(name)}"]`);
  if (own) drawing.replaceChildren(...Array.from(own.childNodes, (node) => page.importNode(node, true)));
}

/** Shows each drawing as it was built for the room that it has. */
export function fitDrawings(page: ParentNode): void {
  for (const drawing of page.querySelectorAll("[data-drawing]")) {
    const { clientWidth } = drawing;
    if (clientWidth > 0) showBuiltWidth(drawing, clientWidth / textScale());
  }
}
