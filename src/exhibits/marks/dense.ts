import type { PlacedText } from "./head";
import { GAP, LABEL, SMALL } from "./looks";
import { bold, type Measure } from "./measure";
import { shortened } from "./shortened";

/** The height of a row and of its bar, with the name beside the bar or above it. */
export const DENSE = { beside: { row: 24, bar: 14 }, above: { row: 42, bar: 14 } };
/** The part of the width that names beside their bars may take. Wider names go above the bars. */
const BESIDE = 0.45;

/** The width of the names beside their bars; null if that is too much of the width. */
export function denseNames(rows: readonly Named[], width: number, measure: Measure): number | null {
  const widths = rows.map(({ name, period }) => lineWidth({ name, period }, measure));
  const room = Math.ceil(Math.max(0, ...widths)) + 2 * GAP;
  return room > width * BESIDE ? null : room;
}

function lineWidth({ name, period }: Named, measure: Measure): number {
  return measure(name, LABEL, true) + (period === "" ? 0 : GAP + measure(period, SMALL));
}

interface Named {
  readonly name: string;
  readonly period: string;
}

/** A name and its period on one line from `x` on, shortened if they are wider: the table has them in full. */
export function denseLine(
  { name, period }: Named,
  { x, y, width }: { readonly x: number; readonly y: number; readonly width: number },
  measure: Measure,
): { readonly name: readonly PlacedText[]; readonly period: readonly PlacedText[] } {
  const after = period === "" ? 0 : measure(period, SMALL) + GAP;
  const named = clip(name, Math.max(width - after, width * LEAST_NAME), LABEL, bold(measure));
  const start = measure(named, LABEL, true) + GAP;
  const dated = clip(period, width - start, SMALL, measure);
  return {
    name: [{ x, y, text: named }],
    period: dated === "" ? [] : [{ x: x + start, y, text: dated }],
  };
}

/** A long period leaves at least that part of the line to the name. */
const LEAST_NAME = 0.55;

/** Less than anyone can see, but more than the rounding of sums. */
const NOISE = 0.01;

/** The text, or as much of its beginning as fits with an ellipsis; "" if nothing fits. */
function clip(text: string, width: number, size: number, measure: Measure): string {
  const widthOf = (part: string) => measure(part, size);
  return widthOf(text) <= width + NOISE ? text : (shortened(text, width, widthOf) ?? "");
}
