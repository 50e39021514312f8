import { filterWords, frameWords } from "#text";
import { useDossier, useFilters } from "../view/ViewContext";
import css from "./deck.module.css";
import type { Presentation } from "./usePresentation";

/** How many slides of this talk have nothing for the filters, and a way to show them all the same. */
export function PassedOver({ presentation }: { readonly presentation: Presentation }) {
  const { slides, nothing, deck, command } = presentation;
  const chosen = filterWords(useDossier(), useFilters());
  const count = slides.filter(({ id }) => nothing.has(id)).length;
  if (count === 0) return null;
  return (
    <span className={css.passed}>
      {frameWords.slides(count, slides.length, chosen)}
      <button type="button" aria-pressed={deck.all} onClick={() => command("all")}>
        {frameWords.show}
      </button>
    </span>
  );
}
