import type { ReactNode } from "react";
import css from "./marks.module.css";

interface Panel {
  readonly key: string;
  readonly title: string | null;
  readonly draw: (width: number) => ReactNode;
}

const GUTTER = 28;
/** Under this a panel has a line of its own. */
const NARROWEST = 240;

/** Small multiples: side by side where they fit, one above the other where they do not. */
export function PanelGrid({ panels, width }: { readonly panels: readonly Panel[]; readonly width: number }) {
  const beside = (width - GUTTER * (panels.length - 1)) / panels.length;
  const room = Math.floor(beside >= NARROWEST ? beside : width);
  return (
    <div className={css.panels}>
      {panels.map(({ key, title, draw }) => (
        <div key={key} className={css.panel}>
          {title !== null && <p className={css.panelTitle}>{title}</p>}
          {draw(room)}
        </div>
      ))}
    </div>
  );
}
