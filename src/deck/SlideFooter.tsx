import type { ReactNode } from "react";
import { deckWords } from "#text";
import type { Place } from "./SlideView";
import css from "./slide.module.css";

export function SlideFooter({ number, count, children }: Place & { readonly children: ReactNode }) {
  return (
    <footer className={css.footer}>
      <span>{children}</span>
      <span className={css.number}>{deckWords.position(number, count)}</span>
    </footer>
  );
}
