import { startTransition, useEffect, useState } from "react";
import { takeTurn } from "./turns";

/**
 * The value of before, until it is this part's turn to be drawn with the one of now: what the reader asked for
 * answers first, and the parts that follow do so one by one.
 * @param first instead of the value, while the part is new
 */
export function useInTurn<T>(value: T, first: T = value): T {
  const [held, hold] = useState({ value: first });
  useEffect(() => {
    if (Object.is(held.value, value)) return;
    return takeTurn(() => startTransition(() => hold({ value })));
  }, [held, value]);
  return held.value;
}
