import type { Measure } from "../../exhibits/marks/measure";
import { wrap } from "../../exhibits/marks/wrap";
import { arial } from "./arial";
import { LINE, POINTS, SMALLEST } from "./units";

/** Programs differ a little in where they break a line. */
const SLACK = 0.97;

interface Setting {
  readonly size: number;
  readonly width: number;
  readonly measure?: Measure;
  readonly bold?: boolean;
}

export function linesOf(text: string, { size, width, measure = arial, bold = false }: Setting): number {
  const points = width * POINTS * SLACK;
  return wrap(text, points, size, (part, partSize) => measure(part, partSize, bold))
    .map((line) => Math.max(1, Math.ceil(measure(line, size, bold) / points)))
    .reduce((sum, lines) => sum + lines, 0);
}

/** The height of a text in inches, broken into lines. */
export function heightOf(text: string, setting: Setting): number {
  return (linesOf(text, setting) * setting.size * LINE) / POINTS;
}

/** The least width at which a text has as many lines as at `width`: none of them is left a single word. */
export function balancedWidth(text: string, setting: Setting): number {
  const lines = linesOf(text, setting);
  if (lines === 1 || lines > BALANCED) return setting.width;
  let { width } = setting;
  while (width > STEP && linesOf(text, { ...setting, width: width - STEP }) === lines) width -= STEP;
  // Wider fonts stand in for the right one where it is not installed.
  return Math.min(setting.width, width * 1.08);
}
const STEP = 0.1;
/** In longer texts nobody sees how long the last line is. */
const BALANCED = 4;

/** The greatest size of type, in whole points, at which `heightAt` fits the height; never under `least`. */
export function fittingSize(
  height: number,
  greatest: number,
  heightAt: (size: number) => number,
  least = SMALLEST,
): number {
  for (let size = greatest; size > least; size--) if (heightAt(size) <= height) return size;
  return least;
}
