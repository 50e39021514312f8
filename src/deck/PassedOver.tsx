import { frameWords, onFilters } from "#text";
import { useDossier, useFilters } from "../view/ViewContext";
import css from "./deck.module.css";
import type { Presentation } from "./usePresentation";

/** How many slides have nothing for the filters, and a way to show them all the same. */
export function PassedOver({ presentation }: { readonly presentation: Presentation }) {
  const { slides, nothing, deck, command } = presentation;
  const on = onFilters(useDossier(), useFilters());
  if (nothing.size === 0) return null;
  return (
    <span className={css.passed}>
      {frameWords.slides(nothing.size, slides.length, on)}
      <button type="button" aria-pressed={deck.all} onClick={() => command("all")}>
        {frameWords.show}
      </button>
    </span>
  );
}
