import { type ReactNode, useLayoutEffect, useRef } from "react";
import { placeCard } from "./placeCard";
import css from "./tooltip.module.css";

interface Props {
  /** The element that it is about. */
  readonly about: Element;
  readonly children: ReactNode;
}

/** A card beside an element, which it follows if that moves. The pointer passes through it. */
export function Tooltip({ about, children }: Props) {
  const card = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = card.current;
    if (!element) return;
    const place = () => {
      const room = { width: document.documentElement.clientWidth, height: innerHeight };
      const { left, top } = placeCard(about.getBoundingClientRect(), element.getBoundingClientRect(), room);
      element.style.left = `${left}px`;
      element.style.top = `${top}px`;
    };
    place();
    addEventListener("scroll", place, { capture: true, passive: true });
    addEventListener("resize", place);
    return () => {
      removeEventListener("scroll", place, { capture: true });
      removeEventListener("resize", place);
    };
  });
  return (
    <div ref={card} role="tooltip" className={css.tooltip}>
      {children}
    </div>
  );
}
