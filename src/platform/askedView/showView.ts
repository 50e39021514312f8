import { deckWords } from "#text";
import { layOutSlide } from "../../deck/layOutSlide";
import { SMALL_WINDOW } from "../../deck/useHasRoomForStage";
import type { Dossier } from "../../dossier/format/model";
import { isFiltered } from "../../dossier/query/facets";
import { slidesShown } from "../../exhibits/talkSlides";
import { exhibitAddress } from "../../export/exhibitAddress";
import { openDrawer, SHEET } from "../../ui/openDrawer";
import { hrefOf } from "../../view/address";
import { BUILT_PART, type BuiltPart } from "../../view/builtPart";
import { coverList } from "../../view/coverList";
import { showMark } from "../../view/showMark";
import type { View } from "../../view/view";
import { blockSelector, builtContent, copyOf, placeDrawings, showTitle } from "./builtContent";
import { fitDrawings } from "./fitDrawings";
import { showEmbed } from "./showEmbed";
import { showFilters } from "./showFilters";

/** Brings the built page to a view of its dossier. */
export function showView(page: Document, dossier: Dossier, view: View): void {
  if (view.embed !== null) {
    showEmbed(page, view.embed, exhibitAddress(view.embed, view, { hrefOf, page: location.href }));
  }
  const slide = view.slide === null ? null : showSlide(page, dossier, view, view.slide);
  const evidence =
    view.evidence === null ? null : show(page, "evidence", builtContent(page, "evidence", view.evidence));
  showFilters(page, dossier, view);
  // A reader who follows a link to evidence needs no hint that marks open it.
  if (evidence) page.querySelector("[data-known]")?.setAttribute("data-known", "true");
  fitDrawings(page);
  if (slide) layOutSlide(slide);
  if (slide) showTitle(page, "slide", slide, dossier.title);
  if (evidence) showTitle(page, "evidence", evidence, dossier.title);
  // Before the app is hydrated, only its links and its close button work.
  for (const button of evidence?.querySelectorAll<HTMLButtonElement>("button:not([data-close])") ?? [])
    button.disabled = true;
  const drawer = evidence?.querySelector("dialog");
  if (drawer) {
    const isPresenting = view.slide !== null;
    drawer.dataset.presenting = String(isPresenting);
    coverList(!isPresenting);
    openDrawer(drawer, isPresenting || matchMedia(SHEET).matches);
    if (!isPresenting && view.evidence !== null) showMark(page, view.evidence);
  }
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
  const part = isSmall ? "page-slide" : "slide";
  const shown = show(page, "slide", builtContent(page, part, id));
  if (shown) placeDrawings(page, shown, copyOf);
  const redrawnBy = page.querySelector<HTMLElement>(blockSelector(part, id))?.dataset.redrawn;
  if (isFiltered(view.filters) && redrawnBy !== undefined) {
    for (const drawing of shown?.querySelectorAll("[data-drawn] > *") ?? [])
      drawing.setAttribute("hidden", "");
    preload(page, redrawnBy.split(" "));
  }
  shown?.querySelector("section")?.setAttribute("data-beside", String(view.evidence !== null));
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

/** Asks for files of script before the app does. The one file has none. */
function preload(page: Document, addresses: readonly string[]): void {
  for (const href of addresses.filter((address) => address !== "")) {
    const link = page.createElement("link");
    page.head.append(Object.assign(link, { rel: "modulepreload", crossOrigin: "anonymous", href }));
  }
}
