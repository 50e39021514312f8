import { frameWords, onFilters } from "#text";
import { useDossier, useFilters } from "../view/ViewContext";
import css from "./deck.module.css";
import type { Presentation } from "./usePresentation";

interface Props {
  readonly presentation: Pick<Presentation, "slides" | "nothing" | "deck" | "command">;
}

/** How many slides of the talk have nothing for the filters, and a button that shows them anyway. */
export function PassedOver({ presentation }: Props) {
  const { slides, nothing, deck, command } = presentation;
  const on = onFilters(useDossier(), useFilters());
  const passed = slides.filter(({ id }) => nothing.has(id)).length;
  if (passed === 0) return null;
  const words = frameWords.slides(passed, slides.length, on);
  return (
    <span className={css.passed}>
      {words}
      <button
        type="button"
        // In a list of buttons it stands without its sentence.
        aria-label={`${frameWords.show}: ${words}`}
        aria-pressed={deck.all}
        onClick={() => command("all")}
      >
        {frameWords.show}
      </button>
    </span>
  );
}
