import { type ReactNode, useLayoutEffect, useRef } from "react";
import { createPortal } from "react-dom";
import { placeCard } from "./placeCard";
import css from "./tooltip.module.css";

interface Props {
  /** The element that it is about. */
  readonly about: Element;
  readonly children: ReactNode;
}

/**
 * A card beside an element, which it follows if that moves and is enlarged with. The pointer passes through it. It is
 * a child of `body`: inside a scaled layer the coordinates of the window would not apply.
 */
export function Tooltip({ about, children }: Props) {
  const card = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = card.current;
    if (!element) return;
    const place = () => {
      // A drawing of another width has replaced the one that the element was in.
      element.hidden = !about.isConnected;
      if (element.hidden) return;
      const scale = enlargementOf(about);
      element.style.zoom = String(scale);
      const room = { width: document.documentElement.clientWidth, height: innerHeight };
      const { left, top } = placeCard(about.getBoundingClientRect(), element.getBoundingClientRect(), room);
      element.style.left = `${left / scale}px`;
      element.style.top = `${top / scale}px`;
    };
    place();
    addEventListener("scroll", place, { capture: true, passive: true });
    addEventListener("resize", place);
    return () => {
      removeEventListener("scroll", place, { capture: true });
      removeEventListener("resize", place);
    };
  });
  return createPortal(
    <div ref={card} role="tooltip" className={css.tooltip} data-screen-only>
      {children}
    </div>,
    document.body,
  );
}

/** How much larger a part of a drawing is shown than it is drawn; of a smaller one 1, so that the card can be read. */
function enlargementOf(about: Element): number {
  if (!(about instanceof SVGGraphicsElement)) return 1;
  const scale = about.getBoundingClientRect().width / about.getBBox().width;
  return Number.isFinite(scale) ? Math.max(1, scale) : 1;
}
