import {
  type DragEvent,
  type MouseEvent,
  type PointerEvent,
  type RefObject,
  useEffect,
  useEffectEvent,
  useRef,
  useState,
} from "react";
import { touchCommand } from "./gestures";
import type { Presentation } from "./usePresentation";
import type { Dot } from "./useSync";

/** A mouse button held this long points; a shorter press is a click. In milliseconds. */
const HOLD = 220;

/**
 * What the pointer does. A mouse that is pressed is `holding` until it points; one that has pointed or drawn is
 * `released` until its click comes, which does not count.
 */
type Gesture =
  | { readonly kind: "none" | "pointing" | "drawing" | "released" }
  | { readonly kind: "holding"; readonly timer: ReturnType<typeof setTimeout> }
  | { readonly kind: "touching"; readonly from: { readonly x: number; readonly y: number } };

const NONE: Gesture = { kind: "none" };

/**
 * Touches turn slides, a held mouse button (or the pointer switched on) points, the pen draws.
 * @param stage holds null in the page's own type, in which there is no point that other windows share
 * @returns where this window points, and the handlers of the area around the slides
 */
export function useGestures(
  { deck, command, sendDot, strokes, sendStrokes }: Presentation,
  stage: RefObject<HTMLElement | null>,
) {
  const gesture = useRef(NONE);
  const [dot, setDot] = useState<Dot | null>(null);
  const point = (to: Dot | null) => {
    setDot(to);
    sendDot(to);
  };
  const stopPointing = useEffectEvent(() => point(null));
  useEffect(() => {
    if (!deck.pointer) stopPointing();
  }, [deck.pointer]);

  const spotOf = ({ clientX, clientY }: PointerEvent): Dot | null => {
    if (!stage.current) return null;
    const { left, top, width, height } = stage.current.getBoundingClientRect();
    return { x: (clientX - left) / width, y: (clientY - top) / height };
  };
  /** @returns the gesture that this one replaces */
  const change = (to: Gesture): Gesture => {
    const from = gesture.current;
    if (from.kind === "holding") clearTimeout(from.timer);
    gesture.current = to;
    return from;
  };
  const pressMouse = (spot: Dot | null): Gesture => ({
    kind: "holding",
    timer: setTimeout(() => {
      gesture.current = { kind: "pointing" };
      point(spot);
    }, HOLD),
  });

  const handlers = {
    onPointerDown: (event: PointerEvent) => {
      const { pointerType, pointerId, button, clientX, clientY } = event;
      const spot = spotOf(event);
      // Two fingers enlarge the slide.
      if (!event.isPrimary || button !== 0) change(NONE);
      else if (deck.pen && spot) {
        change({ kind: "drawing" });
        event.currentTarget.setPointerCapture(pointerId);
        sendStrokes([...strokes, [spot.x, spot.y]]);
      } else if (pointerType === "touch") change({ kind: "touching", from: { x: clientX, y: clientY } });
      else change(spot ? pressMouse(spot) : NONE);
    },
    onPointerMove: (event: PointerEvent) => {
      // The button may have been released where the window does not hear of it.
      const isOver = gesture.current.kind === "drawing" && (!deck.pen || event.buttons === 0);
      if (isOver) change(NONE);
      const { kind } = gesture.current;
      const isPointing = event.pointerType !== "touch" && (deck.pointer || kind === "pointing");
      if (kind !== "drawing" && !isPointing) return;
      const spot = spotOf(event);
      if (kind === "drawing" && spot) {
        const last = strokes.at(-1) ?? [];
        sendStrokes([...strokes.slice(0, -1), [...last, spot.x, spot.y]]);
      } else if (isPointing) point(spot);
    },
    onPointerUp: ({ target, currentTarget, clientX, clientY }: PointerEvent) => {
      const { kind } = gesture.current;
      const ended = change(kind === "drawing" || kind === "pointing" ? { kind: "released" } : NONE);
      if (ended.kind === "drawing") return;
      if (!deck.pointer) point(null);
      if (ended.kind !== "touching" || isControl(target) || isEnlarged()) return;
      const turned = touchCommand(ended.from, { x: clientX, y: clientY }, currentTarget.clientWidth);
      if (turned) command(turned);
    },
    onPointerLeave: () => {
      const { kind } = gesture.current;
      // The pointer of those two is captured.
      if (kind !== "drawing" && kind !== "touching") change(NONE);
      point(null);
    },
    // The browser has taken the gesture for its own.
    onPointerCancel: () => {
      change(NONE);
      point(null);
    },
    // A link would be dragged away from under the pointer.
    onDragStart: (event: DragEvent) => event.preventDefault(),
    onClickCapture: (event: MouseEvent) => {
      const { kind } = gesture.current;
      if (kind !== "pointing" && kind !== "released") return;
      event.preventDefault();
      event.stopPropagation();
      change(NONE);
    },
  };
  return [dot, handlers] as const;
}

/** By two fingers: then one moves what is seen of the slide. */
const isEnlarged = (): boolean => (window.visualViewport?.scale ?? 1) > 1;

const isControl = (target: EventTarget): boolean =>
  target instanceof Element && target.closest("a, button, [data-evidence]") !== null;
