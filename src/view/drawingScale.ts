import { at } from "../dossier/at";
import { DRAWING_SCALES, type StageBox } from "./stage";

/** Below the scales of the stage, as far as needed: type too small is better than text beyond the slide's edge. */
const SMALLER = { from: 1.32, step: 0.02, least: 0.3 };

/**
 * The largest scale at which a drawing fits into a box of the stage. Its marks get thinner before its type gets too small
 * to be read.
 * @param heightAt its height at a width, both in its own CSS pixels
 * @param leastHeightAt its height with marks as thin as they may get
 */
export function drawingScale(
  heightAt: (width: number) => number,
  { width, height }: Pick<StageBox, "width" | "height">,
  leastHeightAt = heightAt,
): number {
  const fitsAs = (heightOf: typeof heightAt) => (scale: number) =>
    heightOf(Math.floor(width / scale)) * scale <= height;
  const fits = fitsAs(leastHeightAt);
  let scale: number = DRAWING_SCALES.find(fitsAs(heightAt)) ?? at(DRAWING_SCALES, DRAWING_SCALES.length - 1);
  if (!fits(scale)) scale = SMALLER.from;
  while (scale > SMALLER.least && !fits(scale)) scale -= SMALLER.step;
  return scale;
}
