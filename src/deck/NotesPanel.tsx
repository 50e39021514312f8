import { useRef } from "react";
import { deckWords } from "#text";
import type { Slide } from "../exhibits/slides";
import { useTakeFocus } from "../ui/useTakeFocus";
import { Notes } from "./Notes";
import css from "./panels.module.css";

/** The notes on the one screen there is, under the slide. */
export function NotesPanel({ slide }: { readonly slide: Slide }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useTakeFocus(() => heading.current);
  return (
    <section className={css.notesPanel} aria-label={deckWords.notes.heading}>
      <h2 ref={heading} tabIndex={-1}>
        {deckWords.notes.heading}
      </h2>
      <Notes slide={slide} />
    </section>
  );
}
