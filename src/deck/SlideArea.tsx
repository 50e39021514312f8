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
  // Marks under a mouse that only rests there are not highlighted.
  const area = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const mark = isMoving ? null : area.current?.querySelector("[data-evidence]:hover");
    mark?.dispatchEvent(new window.PointerEvent("pointerout", { bubbles: true, pointerType: "mouse" }));
  }, [isMoving]);
  const seen = useRef({ x: -1, y: -1 });
  const shown = staged ? (dot ?? own) : null;
  return (
    <div
      ref={area}
      className={`${css.area} ${steps.stepped}`}
      data-pointing={shown !== null}
      data-pen={deck.pen && staged}
      data-resting={!isMoving && shown === null && !deck.pen}
      onPointerOverCapture={(event) => {
        // Something else has moved under a mouse that did not move.
        const { x, y } = seen.current;
        if (event.pointerType === "mouse" && event.clientX === x && event.clientY === y)
          event.stopPropagation();
      }}
      onPointerMoveCapture={({ clientX, clientY }) => {
        seen.current = { x: clientX, y: clientY };
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
