import { slidePosition } from "#text";
import type { Dossier } from "../../dossier/format/model";
import { isFiltered } from "../../dossier/query/facets";
import { talkOrder } from "../../exhibits/talkOrder";
import { exhibitAddress } from "../../export/exhibitAddress";
import { hrefOf } from "../../view/address";
import type { View } from "../../view/view";
import { blockSelector, builtSlides } from "./builtContent";
import { openOverlays, placeOverlays, slidePart } from "./overlays";
import { showEmbed } from "./showEmbed";
import { showFilters } from "./showFilters";

/** Brings the built page to a view of its dossier. */
export function showView(page: Document, dossier: Dossier, view: View): void {
  if (view.embed !== null) {
    showEmbed(page, view.embed, exhibitAddress(view.embed, view, { hrefOf, page: location.href }));
  }
  const overlays = placeOverlays(page, view);
  if (overlays.slide && view.slide !== null) showInTalk(page, view, overlays.slide, view.slide);
  showFilters(page, dossier, view);
  openOverlays(page, overlays, view, dossier.title);
}

/** What a slide shows of its talk, and not of itself. */
function showInTalk(page: Document, view: View, shown: HTMLElement, id: string): void {
  const redrawnBy = page.querySelector<HTMLElement>(blockSelector(slidePart(), id))?.dataset.redrawn;
  if (isFiltered(view.filters) && redrawnBy !== undefined) {
    for (const drawing of shown.querySelectorAll("[data-drawn] > *")) drawing.setAttribute("hidden", "");
    preload(page, redrawnBy.split(" "));
  }
  for (const name of shown.querySelectorAll("[data-by]")) {
    name.textContent = view.by;
    name.parentElement?.toggleAttribute("hidden", view.by === null);
  }
  const slides = talkOrder(builtSlides(page), view);
  for (const number of shown.querySelectorAll("[data-number]"))
    number.textContent = slidePosition(slides.indexOf(id) + 1, slides.length);
}

/** Asks for files of script before the app does. The one file has none. */
function preload(page: Document, addresses: readonly string[]): void {
  for (const href of addresses.filter((address) => address !== "")) {
    const link = page.createElement("link");
    page.head.append(Object.assign(link, { rel: "modulepreload", crossOrigin: "anonymous", href }));
  }
}
