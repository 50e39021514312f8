import type { Position } from "./deck";

/**
 * The index of the slide that turning leads to: past those that have nothing for the filters, unless all are shown.
 * Null if there is none in that direction.
 */
export function slideToward(
  by: 1 | -1,
  { slides, at, nothing }: Pick<Position, "slides" | "at" | "nothing">,
  all: boolean,
): number | null {
  const isShown = ({ id }: Position["slides"][number]) => all || nothing?.has(id) !== true;
  const found =
    by === 1
      ? slides.findIndex((slide, index) => index > at && isShown(slide))
      : slides.findLastIndex((slide, index) => index < at && isShown(slide));
  return found < 0 ? null : found;
}
