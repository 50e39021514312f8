import { useEffect, useState } from "react";

/** How long the mouse counts as moving after its last move, in milliseconds. */
const LINGER = 3_000;

/** Whether the mouse moves: false until it first does, and again after a key. */
export function useMoving(): boolean {
  const [isMoving, setMoving] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const rest = () => {
      clearTimeout(timer);
      setMoving(false);
    };
    let seen: string | null = null;
    const move = ({ clientX, clientY }: PointerEvent) => {
      // A browser sends a move if something else comes to lie under a resting mouse, as a deck that opens does.
      const spot = `${clientX} ${clientY}`;
      const hasMoved = seen !== null && spot !== seen;
      seen = spot;
      if (!hasMoved) return;
      setMoving(true);
      clearTimeout(timer);
      timer = setTimeout(rest, LINGER);
    };
    const press = ({ target }: KeyboardEvent) => {
      if (target instanceof Element && target.closest("input, [role='toolbar'], [role='menu']")) return;
      rest();
    };
    addEventListener("pointermove", move);
    addEventListener("keydown", press);
    return () => {
      clearTimeout(timer);
      removeEventListener("pointermove", move);
      removeEventListener("keydown", press);
    };
  }, []);
  return isMoving;
}
