import { type PointerEvent, type ReactNode, useEffect, useEffectEvent, useRef, useState } from "react";
import css from "./deck.module.css";
import { touchCommand } from "./gestures";
import { Ink } from "./Ink";
import { Stage } from "./Stage";
import { StepCaption } from "./StepCaption";
import steps from "./steps.module.css";
import { useMoving } from "./useMoving";
import type { Presentation } from "./usePresentation";
import type { Dot } from "./useSync";

interface Props {
  readonly presentation: Presentation;
  /** Whether the slides are on the stage. In the page's own type there is no point that other windows share. */
  readonly staged?: boolean;
  readonly children: ReactNode;
}

/** A mouse button held this long points; a shorter press is a click. In milliseconds. */
const HOLD = 220;

/** Around the slides: touches turn them, a held mouse button (or the pointer switched on) points. */
export function SlideArea({ presentation, staged = true, children }: Props) {
  const { slides, at, deck, command, dot, sendDot, strokes, sendStrokes } = presentation;
  const isMoving = useMoving();
  const isDrawing = useRef(false);
  const slide = slides[at];
  const [own, setOwn] = useState<Dot | null>(null);
  const touched = useRef<{ readonly x: number; readonly y: number } | null>(null);
  const stage = useRef<HTMLDivElement>(null);
  const holding = useRef<ReturnType<typeof setTimeout>>(undefined);
  const held = useRef(false);

  const point = (at: Dot | null) => {
    setOwn(at);
    sendDot(at);
  };
  const stopPointing = useEffectEvent(() => point(null));
  useEffect(() => {
    if (!deck.pointer) stopPointing();
  }, [deck.pointer]);
  // Marks under a mouse that only rests there are not highlighted.
  const area = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const mark = isMoving ? null : area.current?.querySelector("[data-evidence]:hover");
    mark?.dispatchEvent(new window.PointerEvent("pointerout", { bubbles: true, pointerType: "mouse" }));
  }, [isMoving]);
  const seen = useRef({ x: -1, y: -1 });
  const spotOf = ({ clientX, clientY }: PointerEvent): Dot | null => {
    if (!stage.current) return null;
    const { left, top, width, height } = stage.current.getBoundingClientRect();
    return { x: (clientX - left) / width, y: (clientY - top) / height };
  };
  const release = () => {
    clearTimeout(holding.current);
    if (!deck.pointer) point(null);
  };
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
      onPointerDown={(event) => {
        held.current = false;
        const from = spotOf(event);
        if (deck.pen && staged && from) {
          isDrawing.current = true;
          event.currentTarget.setPointerCapture(event.pointerId);
          sendStrokes([...strokes, [from.x, from.y]]);
          return;
        }
        if (event.pointerType === "touch") touched.current = { x: event.clientX, y: event.clientY };
        else if (event.button === 0) {
          const spot = spotOf(event);
          holding.current = setTimeout(() => {
            held.current = true;
            point(spot);
          }, HOLD);
        }
      }}
      onPointerMove={(event) => {
        const spot = isDrawing.current ? spotOf(event) : null;
        if (spot) {
          const last = strokes.at(-1) ?? [];
          sendStrokes([...strokes.slice(0, -1), [...last, spot.x, spot.y]]);
          return;
        }
        if (event.pointerType !== "touch" && (deck.pointer || held.current)) point(spotOf(event));
      }}
      onPointerUp={(event) => {
        if (isDrawing.current) {
          isDrawing.current = false;
          held.current = true;
          return;
        }
        release();
        const from = touched.current;
        touched.current = null;
        if (!from || (event.target instanceof Element && event.target.closest("a, button, [data-evidence]")))
          return;
        const turned = touchCommand(
          from,
          { x: event.clientX, y: event.clientY },
          event.currentTarget.clientWidth,
        );
        if (turned) command(turned);
      }}
      onPointerLeave={() => {
        clearTimeout(holding.current);
        held.current = false;
        point(null);
      }}
      onClickCapture={(event) => {
        // Letting go of the pointer does not count as a click.
        if (held.current) event.stopPropagation();
        held.current = false;
      }}
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
