import type { ReactNode } from "react";
import { slidePosition } from "#text";
import { Fit } from "./Fit";
import css from "./slide.module.css";
import type { SlidePlace } from "./slidePlace";

export function SlideFooter({ number, count, children }: SlidePlace & { readonly children: ReactNode }) {
  return (
    <footer className={css.footer}>
      <Fit className={css.source}>{children}</Fit>
      <span className={css.number} data-number>
        {slidePosition(number, count)}
      </span>
    </footer>
  );
}
