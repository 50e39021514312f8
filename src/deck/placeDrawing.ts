import type { Drawing, LayoutRoom } from "../exhibits/form";
import { DRAWING_SCALES, type StageBox } from "../view/stage";

/** The room that a drawing is laid out for, and how much it is enlarged. */
interface PlacedDrawing {
  readonly room: Required<Pick<LayoutRoom, "width" | "height">>;
  readonly zoom: number;
}

const [, , , DENSE] = DRAWING_SCALES;

/** A drawing at the largest scale at which it fits into a box of the stage; null if it is text, which flows. */
export function placeDrawing(
  { heightAt }: Drawing,
  box: Pick<StageBox, "width" | "height">,
): PlacedDrawing | null {
  if (heightAt === null) return null;
  const heightScaled = (scale: number) => heightAt(Math.floor(box.width / scale));
  const laidOut = DRAWING_SCALES.find((scale) => heightScaled(scale) * scale <= box.height) ?? DENSE;
  const zoom = Math.min(laidOut, box.height / heightScaled(laidOut));
  return { room: { width: Math.floor(box.width / laidOut), height: box.height / zoom }, zoom };
}
