import { deckWords, rememberWords } from "#text";
import type { Slide } from "../exhibits/slides";

/** What a slide is called. */
export function titleOf(slide: Slide, dossierTitle: string): string {
  switch (slide.kind) {
    case "exhibit":
      return slide.exhibit.title;
    case "title":
      return dossierTitle;
    case "remember":
      return rememberWords.heading;
    case "sources":
      return deckWords.sources;
  }
}
