import { largestThatFits } from "../largestThatFits";
import { Refusal } from "../Refusal";
import type { Frame } from "./shapes";
import type { Surroundings } from "./sheet";

/** The step between scales that are tried. */
const STEP = 0.05;

interface Fitted {
  readonly around: Surroundings;
  /** Of the drawing. */
  readonly scale: number;
}

/**
 * The largest drawing that has room. If none has, the text around it is set smaller, at most as much as a drawing.
 * @param textIn sets the text in a frame
 * @param heightAt the height of the drawing at a scale; not asked twice
 * @throws Refusal if even the smallest drawing has no room in the smallest text
 */
export function fitAround(
  frame: Frame,
  textIn: (frame: Frame) => Surroundings,
  heightAt: (scale: number) => number,
): Fitted {
  const heights = new Map<number, number>();
  const knownHeightAt = (scale: number) => {
    const height = heights.get(scale) ?? heightAt(scale);
    heights.set(scale, height);
    return height;
  };
  const fittedIn = (size: number): Fitted | null => {
    const around = textIn(smaller(frame, size));
    const { room } = around;
    if (room === null) return { around, scale: frame.greatest };
    const scale = largestThatFits({ ...frame, step: STEP }, (tried) => knownHeightAt(tried) <= room);
    return scale === null ? null : { around, scale };
  };
  const sizes = { greatest: 1, least: frame.least, step: STEP };
  const size = largestThatFits(sizes, (tried) => fittedIn(tried) !== null);
  const fitted = size === null ? null : fittedIn(size);
  if (fitted === null) throw new Refusal("crowded");
  return fitted;
}

const smaller = (frame: Frame, size: number): Frame => ({
  ...frame,
  title: frame.title * size,
  subtitle: frame.subtitle * size,
  note: frame.note * size,
  caption: frame.caption * size,
});
