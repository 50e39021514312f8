import { type ReactNode, useEffect, useRef } from "react";
import { fitText } from "./layOutSlide";

interface Props {
  readonly className: string | undefined;
  /** The smallest scale of the text. If it still does not fit, it scrolls. */
  readonly least: number;
  readonly children: ReactNode;
}

/** Text in a box of a given height, set smaller if it is higher than that. */
export function ShrinkToFit({ className, least, children }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const text = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const [outer, inner] = [box.current, text.current];
    if (!outer || !inner) return;
    const resize = () => fitText(inner, least);
    resize();
    const observer = new ResizeObserver(resize);
    observer.observe(outer);
    return () => observer.disconnect();
  });
  return (
    <div ref={box} className={className} data-scrolls>
      <div ref={text}>{children}</div>
    </div>
  );
}
