import { deckWords, markWords } from "#text";
import { stopWords } from "../exhibits/figure/stops";
import unseen from "../ui/unseen.module.css";
import { useDossier, useFilters } from "../view/ViewContext";
import { litRows } from "./litRows";
import { titleOf } from "./titles";
import type { Presentation } from "./usePresentation";

interface Props {
  readonly presentation: Pick<Presentation, "slides" | "at" | "deck">;
}

/**
 * What a screen reader says of the deck: the digits typed so far, else the marks that are lit, else the slide on show.
 * One region for all of them: one that is inserted together with its text may not be spoken.
 */
export function Announcement({ presentation: { slides, at, deck } }: Props) {
  const dossier = useDossier();
  const filters = useFilters();
  const slide = slides[at];
  const lit = slide ? litRows(dossier, filters, slide, deck.lit) : [];
  return (
    <p className={unseen.unseen} aria-live="polite">
      {deck.digits !== ""
        ? deckWords.typed(deck.digits)
        : lit.length > 0
          ? markWords.sentences(...lit.map((row) => stopWords(dossier, row)))
          : slide && deckWords.slide(at + 1, slides.length, titleOf(slide, dossier.title))}
    </p>
  );
}
