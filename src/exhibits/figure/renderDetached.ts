import { createRoot } from "react-dom/client";
import { onFrame } from "../../ui/onFrame";
import type { Drawing, LayoutRoom } from "../form";

/** Charts come in steps: an empty surface first, then axes, then marks. */
const PATIENCE_MS = 15_000;

/**
 * Draws an exhibit once more in a place of its own, and waits until all of it is there. Rejects with what
 * broke, or if there is no mark at all. What comes back takes the drawing away. Drawings that stand in one
 * page need different prefixes for their ids.
 */
export async function renderDetached(
  place: HTMLElement,
  { draw, marks }: Drawing,
  room: LayoutRoom,
  prefix = "apart",
): Promise<() => void> {
  const failures: unknown[] = [];
  const root = createRoot(place, {
    identifierPrefix: prefix,
    onUncaughtError: (error) => failures.push(error),
  });
  const isMarked = (id: string) => place.querySelector(`[data-evidence="${id}"]`) !== null;
  const wanted = marks;
  const isWhole = () => wanted.every(isMarked);
  root.render(draw(room));
  const deadline = performance.now() + PATIENCE_MS;
  for (let before = ""; performance.now() < deadline && failures.length === 0; ) {
    await new Promise<void>(onFrame);
    const now = place.innerHTML;
    if (now === before && isWhole()) break;
    before = now;
  }
  if (failures.length > 0 || !wanted.some(isMarked)) {
    root.unmount();
    throw new Error("The exhibit could not be drawn apart.", { cause: failures[0] });
  }
  return () => root.unmount();
}
