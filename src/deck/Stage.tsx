import type { ReactNode, Ref } from "react";
import { scaleStage } from "./layOutSlide";
import css from "./slide.module.css";

interface Props {
  /** The stage itself, without the paper around it. */
  readonly ref?: Ref<HTMLDivElement>;
  readonly children: ReactNode;
}

/** The stage, scaled as a whole to the element around it. Its layout is the same at any scale. */
export function Stage({ ref, children }: Props) {
  return (
    <div ref={scaled} className={css.frame} data-frame>
      <div ref={ref} className={css.stage}>
        {children}
      </div>
    </div>
  );
}

/** Keeps the scale in a property of the style sheet, so that React renders nothing when a window changes. */
function scaled(frame: HTMLElement | null) {
  if (!frame) return;
  const scale = () => scaleStage(frame);
  scale();
  const observer = new ResizeObserver(scale);
  observer.observe(frame);
  return () => observer.disconnect();
}
