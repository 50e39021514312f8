/** How far a touch must travel to be a swipe, in CSS pixels. */
const SWIPE = 48;
/** The parts of the width at either side in which a tap turns the slide. */
const ZONE = 0.25;

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** What a touch means on a slide of that width; null for nothing. */
export function touchCommand(from: Spot, to: Spot, width: number): "next" | "back" | null {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  if (Math.abs(dx) >= SWIPE && Math.abs(dx) > Math.abs(dy)) return dx < 0 ? "next" : "back";
  if (Math.hypot(dx, dy) > SWIPE / 4) return null;
  if (to.x > width * (1 - ZONE)) return "next";
  return to.x < width * ZONE ? "back" : null;
}
