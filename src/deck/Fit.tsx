import { type ReactNode, useLayoutEffect, useRef } from "react";
import css from "./slide.module.css";

interface Props {
  /** Of the box, which has a height of its own. */
  readonly className: string | undefined;
  readonly children: ReactNode;
}

/** Text in a box of the stage. If it is higher than the box, all of it is set smaller, once, by the quotient. */
export function Fit({ className, children }: Props) {
  const own = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const text = own.current;
    const box = text?.parentElement;
    if (!text || !box) return;
    text.style.zoom = "";
    const quotient = Math.floor((100 * box.clientHeight) / text.offsetHeight) / 100;
    if (quotient > 0 && quotient < 1) text.style.zoom = String(quotient);
  });
  return (
    <div className={className}>
      <div ref={own} className={css.fit}>
        {children}
      </div>
    </div>
  );
}
