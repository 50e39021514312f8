import type { BarRowsLayout, Yardstick } from "./barPlot";
import { SMALL } from "./looks";
import type { Measure } from "./measure";

/** Room for the words of a yardstick under the bars. */
export const FOOT = 22;

/** The words go under the bars, as near to the line as the edges allow. */
export function placeYardstick(
  { label: text }: Yardstick,
  { x, bottom, width }: { readonly x: number; readonly bottom: number; readonly width: number },
  measure: Measure,
): NonNullable<BarRowsLayout["yardstick"]> {
  const textWidth = measure(text, SMALL);
  const start = Math.max(0, Math.min(x - textWidth / 2, width - textWidth));
  return { x, label: { x: start, y: bottom + FOOT - 6, text } };
}
