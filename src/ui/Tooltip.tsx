import { type ReactNode, useLayoutEffect, useRef } from "react";
import css from "./tooltip.module.css";

interface Props {
  /** What it is about, in the window. */
  readonly anchor: DOMRect;
  readonly children: ReactNode;
}

const GAP = 8;

/** A card above what it is about, or below if there is no room. It is never in the way of the pointer. */
export function Tooltip({ anchor, children }: Props) {
  const card = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = card.current;
    if (!element) return;
    const { width, height } = element.getBoundingClientRect();
    const middle = anchor.left + anchor.width / 2;
    const left = Math.max(GAP, Math.min(middle - width / 2, innerWidth - width - GAP));
    const above = anchor.top - height - GAP;
    element.style.left = `${left}px`;
    element.style.top = `${above >= GAP ? above : anchor.bottom + GAP}px`;
  }, [anchor]);
  return (
    <div ref={card} role="tooltip" className={css.tooltip}>
      {children}
    </div>
  );
}
