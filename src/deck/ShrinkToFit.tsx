import { type ReactNode, useEffect, useRef } from "react";

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
    const resize = () => shrink(outer, inner, least);
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

/** Smaller letters also make fewer lines, so the largest size that fits has to be searched for. */
function shrink(box: HTMLElement, text: HTMLElement, least: number): void {
  const fits = (size: number): boolean => {
    text.style.zoom = String(size);
    return box.scrollHeight <= box.clientHeight;
  };
  let [low, high] = [least, 1];
  if (fits(high)) return;
  while (high - low > 0.02) {
    const middle = (low + high) / 2;
    if (fits(middle)) low = middle;
    else high = middle;
  }
  text.style.zoom = String(low);
}
