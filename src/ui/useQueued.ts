import { startTransition, useEffect, useState } from "react";
import { takeTurn } from "./renderQueue";

interface Options<T> {
  /** Instead of the value, while the part is new. */
  readonly first?: T;
  /** Whether it waits at all: it takes no turn from others otherwise. */
  readonly when?: boolean;
}

/**
 * The value of before, until it is this part's turn to be drawn with the one of now: what the reader asked for
 * answers first, and the parts that follow do so one by one.
 */
export function useInTurn<T>(value: T, { first = value, when = true }: Options<T> = {}): T {
  const [held, hold] = useState({ value: first });
  const isHeld = Object.is(held.value, value);
  if (!when && !isHeld) hold({ value });
  useEffect(() => {
    if (when && !isHeld) return takeTurn(() => startTransition(() => hold({ value })));
  }, [when, isHeld, value]);
  return when ? held.value : value;
}
