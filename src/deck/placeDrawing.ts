import type { Drawing, LayoutRoom } from "../exhibits/form";
import { drawingScale } from "../view/drawingScale";
import type { StageBox } from "../view/stage";

/** The room that a drawing is laid out for, and how much it is enlarged. */
export interface PlacedDrawing {
  readonly room: Required<Pick<LayoutRoom, "width" | "height">>;
  readonly zoom: number;
}

/** A drawing as large as a box of the stage allows; null if it is text, which flows. */
export function placeDrawing(
  { heightAt, leastHeightAt = heightAt ?? undefined }: Drawing,
  box: Pick<StageBox, "width" | "height">,
): PlacedDrawing | null {
  if (heightAt === null || !leastHeightAt) return null;
  const scale = drawingScale(heightAt, box, leastHeightAt);
  const width = Math.floor(box.width / scale);
  // What is too high at every scale is made smaller still: nothing reaches beyond its slide.
  const zoom = Math.min(scale, box.height / leastHeightAt(width));
  return { room: { width, height: box.height / zoom }, zoom };
}
