import type { Box } from "../ui/useBox";

/** The sizes of a slide, in CSS pixels. */
export interface SlideSize {
  /** A hundredth of the slide's height at 16:9, 16:10 and 4:3: what type is measured in. */
  readonly unit: number;
}

/** Two and a half units are the smallest text: 18 px at 1280×720. */
export const SMALLEST = 2.5;

/** On a phone held upright a slide is too narrow to go by its width alone. */
const LEAST_UNIT = 5.6;

/** `least` is off for pictures of slides, which nobody has to read. */
export function slideUnit({ width, height }: Box, least = true): number {
  const unit = Math.min(height / 100, (width * 3) / 400);
  return least ? Math.max(unit, LEAST_UNIT) : unit;
}

/** Drawings are laid out with texts of 12 px at the least. */
const SMALLEST_DRAWN = 12;
/** Larger than that, by the unit, a drawing looks like a poster. */
const GREATEST = 0.47;
/** Laid out in less than that a drawing has to crowd. */
const ROOMY = 420;
const STEP = 0.05;

/** The scale at which a drawing's smallest text is a slide's smallest. */
export const leastScale = (unit: number): number => (SMALLEST * unit) / SMALLEST_DRAWN;

/**
 * How much larger than on the page a drawing stands on a slide: as large as fits the room, but never so
 * small that its smallest text is smaller than a slide's. `heightAt` is the drawing's height at a width.
 */
export function drawingScale(room: Box, unit: number, heightAt: (width: number) => number): number {
  const least = leastScale(unit);
  const greatest = Math.min(GREATEST * unit, room.width / ROOMY);
  for (let scale = Math.max(greatest, least); scale > least; scale -= STEP) {
    if (heightAt(Math.floor(room.width / scale)) * scale <= room.height) return scale;
  }
  return least;
}
