import type { Drawing, LayoutRoom } from "../exhibits/form";
import { drawingScale } from "../view/drawingScale";
import type { StageBox } from "../view/stage";

/** The room that a drawing is laid out for, and how much it is enlarged. */
interface PlacedDrawing {
  readonly room: Required<Pick<LayoutRoom, "width" | "height">>;
  readonly zoom: number;
}

/** A drawing as large as a box of the stage allows; null if it is text, which flows. */
export function placeDrawing(
  { heightAt }: Drawing,
  box: Pick<StageBox, "width" | "height">,
): PlacedDrawing | null {
  if (heightAt === null) return null;
  const zoom = drawingScale(heightAt, box);
  return { room: { width: Math.floor(box.width / zoom), height: box.height / zoom }, zoom };
}
