import { useLayoutEffect, useRef } from "react";
import { deckWords } from "#text";
import type { Slide } from "../exhibits/slides";
import { useTakeFocus } from "../ui/useTakeFocus";
import { Notes } from "./Notes";
import css from "./panels.module.css";

/** The notes on the one screen there is, under the slide. */
export function NotesPanel({ slide }: { readonly slide: Slide }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const panel = useRef<HTMLElement>(null);
  useTakeFocus(() => heading.current);
  const read = useRef(slide.id);
  useLayoutEffect(() => {
    // The notes of each slide are read from their start.
    if (read.current !== slide.id) panel.current?.scrollTo(0, 0);
    read.current = slide.id;
  }, [slide.id]);
  return (
    <section ref={panel} className={css.notesPanel} aria-label={deckWords.notes.heading} data-scrolls>
      <h2 ref={heading} tabIndex={-1}>
        {deckWords.notes.heading}
      </h2>
      <Notes slide={slide} />
    </section>
  );
}
