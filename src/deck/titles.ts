import { deckWords } from "#text";
import type { Slide } from "../view/slides";

/** What a slide is called. */
export function titleOf(slide: Slide, dossierTitle: string): string {
  if (slide.kind === "exhibit") return slide.exhibit.title;
  return slide.kind === "title" ? dossierTitle : deckWords[slide.kind];
}
