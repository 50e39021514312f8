import { type ReactNode, useEffect, useRef } from "react";
import css from "./deck.module.css";
import { Ink } from "./Ink";
import { Stage } from "./Stage";
import { StepCaption } from "./StepCaption";
import steps from "./steps.module.css";
import { useGestures } from "./useGestures";
import { useMoving } from "./useMoving";
import type { Presentation } from "./usePresentation";

interface Props {
  readonly presentation: Presentation;
  /** Whether the slides are on the stage. In the page's own type there is no point that other windows share. */
  readonly staged?: boolean;
  readonly children: ReactNode;
}

/** Around the slides: touches turn them, a held mouse button (or the pointer switched on) points. */
export function SlideArea({ presentation, staged = true, children }: Props) {
  const { slides, at, deck, dot, strokes } = presentation;
  const isMoving = useMoving();
  const slide = slides[at];
  const stage = useRef<HTMLDivElement>(null);
  const [own, gestures] = useGestures(presentation, stage);
  // A mouse that rests highlights nothing. When it moves again, it highlights what it is on.
  const area = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const pointed = [...(area.current?.querySelectorAll(":hover") ?? [])].at(-1);
    const type = isMoving ? "pointerover" : "pointerout";
    pointed?.dispatchEvent(new window.PointerEvent(type, { bubbles: true, pointerType: "mouse" }));
  }, [isMoving]);
  const shown = staged ? (dot ?? own) : null;
  return (
    <div
      ref={area}
      className={`${css.area} ${steps.stepped}`}
      data-pointing={shown !== null}
      data-pen={deck.pen && staged}
      data-cursor={shown !== null || !(isMoving || deck.pen) ? "none" : undefined}
      onPointerOverCapture={(event) => {
        // Something else has moved under a mouse that did not move.
        if (event.pointerType === "mouse" && !isMoving) event.stopPropagation();
      }}
      {...gestures}
    >
      {staged ? (
        <Stage ref={stage}>
          {children}
          <Ink strokes={strokes} />
          {slide && deck.lit.length > 0 && <StepCaption slide={slide} lit={deck.lit} />}
          {shown && (
            <span
              className={css.dot}
              style={{ left: `${shown.x * 100}%`, top: `${shown.y * 100}%` }}
              aria-hidden
            />
          )}
        </Stage>
      ) : (
        children
      )}
    </div>
  );
}
