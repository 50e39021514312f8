import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { loadCharts } from "../charts";
import type { Drawing, LayoutRoom } from "../form";

/**
 * Renders an exhibit in a detached container. Once the charting library is loaded, one synchronous render draws
 * everything, effects included. Drawings in one page need different prefixes for their ids.
 * @returns removes the drawing
 * @throws if a mark is missing
 */
export async function renderDetached(
  place: HTMLElement,
  { draw, marks }: Pick<Drawing, "draw" | "marks">,
  room: LayoutRoom,
  prefix = "apart",
): Promise<() => void> {
  await loadCharts();
  const failures: unknown[] = [];
  const root = createRoot(place, {
    identifierPrefix: prefix,
    onUncaughtError: (error) => failures.push(error),
    onCaughtError: (error) => failures.push(error),
  });
  flushSync(() => root.render(draw(room)));
  const drawn = new Set(
    Array.from(place.querySelectorAll("[data-evidence]"), (mark) => mark.getAttribute("data-evidence")),
  );
  const missing = marks.filter((id) => !drawn.has(id));
  if (missing.length > 0) {
    root.unmount();
    throw new Error(`Marks are missing in a detached drawing: ${missing.join(", ")}.`, {
      cause: failures[0],
    });
  }
  return () => root.unmount();
}
