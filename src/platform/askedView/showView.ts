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

/** Brings the built page to a view of its dossier. */
export function showView(page: Document, dossier: Dossier, view: View): void {
  if (view.embed !== null) showEmbed(page, view, view.embed);
  const slide = view.slide === null ? null : showSlide(page, dossier, view, view.slide);
  const evidence =
    view.evidence === null ? null : show(page, "evidence", contentOf(page, "evidence", view.evidence));
  showFilters(page, dossier, view);
  fitDrawings(page);
  if (slide) layOutSlide(slide);
  // Before the app is hydrated, only its links and its close button work.
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

/** A copy of a template's content; null if the page has no such template. */
function contentOf(page: Document, part: string, id: string): DocumentFragment | null {
  const template = page.querySelector<HTMLTemplateElement>(`template[data-${part}="${CSS.escape(id)}"]`);
  return template && page.importNode(template.content, true);
}

/** Puts a part over the page, until the app renders its own in the same place. */
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
  const slides = slidesShown(dossier, view);
  const at = slides.findIndex((slide) => slide.id === id);
  for (const number of shown?.querySelectorAll("[data-number]") ?? [])
    number.textContent = deckWords.position(at + 1, slides.length);
  return shown;
}

/** An embedded exhibit takes the drawings of the page, which is not shown. */
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

/** Shows each drawing at the built width that fits its room. */
export function fitDrawings(page: ParentNode): void {
  for (const drawing of page.querySelectorAll("[data-drawing]")) {
    const { clientWidth } = drawing;
    if (clientWidth > 0) showBuiltWidth(drawing, clientWidth / textScale());
  }
}
