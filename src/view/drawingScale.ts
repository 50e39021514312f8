import { DRAWING_SCALES, type StageBox } from "./stage";

/** Below the scales of the stage, as far as needed: type too small is better than text beyond the slide's edge. */
const SMALLER = { from: 1.32, step: 0.02, least: 0.3 };

/**
 * The largest scale at which a drawing fits into a box of the stage.
 * @param heightAt its height at a width, both in its own CSS pixels
 */
export function drawingScale(
  heightAt: (width: number) => number,
  { width, height }: Pick<StageBox, "width" | "height">,
): number {
  const fits = (scale: number) => heightAt(Math.floor(width / scale)) * scale <= height;
  let scale: number = DRAWING_SCALES.find(fits) ?? SMALLER.from;
  while (scale > SMALLER.least && !fits(scale)) scale -= SMALLER.step;
  return scale;
}
