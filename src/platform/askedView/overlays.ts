import { layOutSlide } from "../../deck/layOutSlide";
import { SMALL_WINDOW } from "../../deck/useHasRoomForStage";
import { openDrawer, SHEET } from "../../ui/openDrawer";
import { BUILT_PART, type BuiltPart } from "../../view/builtPart";
import { coverList } from "../../view/coverList";
import { showMark } from "../../view/showMark";
import type { View } from "../../view/view";
import { builtContent, copyOf, placeDrawings, showTitle } from "./builtContent";
import { fitDrawings } from "./fitDrawings";

/** What an address asks for over the page. */
export type AskedOverlays = Pick<View, "slide" | "evidence">;

/** What is shown of it, as it was built. */
export interface Overlays {
  readonly slide: HTMLElement | null;
  readonly evidence: HTMLElement | null;
}

/** The part of the page that holds a slide for a window of this size. */
export const slidePart = (): string => (matchMedia(SMALL_WINDOW).matches ? "page-slide" : "slide");

/** Puts the asked slide and evidence over the page. They still have to be opened. */
export function placeOverlays(page: Document, asked: AskedOverlays): Overlays {
  const slide =
    asked.slide === null ? null : place(page, "slide", builtContent(page, slidePart(), asked.slide));
  if (slide) placeDrawings(page, slide, copyOf);
  slide?.querySelector("section")?.setAttribute("data-beside", String(asked.evidence !== null));
  const evidence =
    asked.evidence === null ? null : place(page, "evidence", builtContent(page, "evidence", asked.evidence));
  return { slide, evidence };
}

/** Lays them out and opens the evidence, once all marks have their attributes. */
export function openOverlays(
  page: Document,
  { slide, evidence }: Overlays,
  asked: AskedOverlays,
  dossier: string,
): void {
  // A reader who follows a link to evidence needs no hint that marks open it.
  if (evidence) page.querySelector("[data-known]")?.setAttribute("data-known", "true");
  fitDrawings(page);
  if (slide) layOutSlide(slide);
  if (slide) showTitle(page, "slide", slide, dossier);
  if (evidence) showTitle(page, "evidence", evidence, dossier);
  // Before the app is hydrated, only its links and its close button work.
  for (const button of evidence?.querySelectorAll<HTMLButtonElement>("button:not([data-close])") ?? [])
    button.disabled = true;
  const drawer = evidence?.querySelector("dialog");
  if (!drawer) return;
  const isPresenting = asked.slide !== null;
  drawer.dataset.presenting = String(isPresenting);
  coverList(!isPresenting);
  openDrawer(drawer, isPresenting || matchMedia(SHEET).matches);
  if (!isPresenting && asked.evidence !== null) showMark(page, asked.evidence);
}

/** Puts a part over the page, until the app renders its own in the same place. */
function place(page: Document, part: BuiltPart, content: DocumentFragment | null): HTMLElement | null {
  if (!content) return null;
  const shown = page.createElement("div");
  shown.setAttribute(BUILT_PART, part);
  shown.append(content);
  page.body.append(shown);
  return shown;
}
