import { FADE, GAP, LABEL, SMALL } from "../marks/looks";
import type { Measure } from "../marks/measure";
import type { ChangeRow } from "./rows";

export interface ChangeLayout {
  /** Where the zero line stands, in CSS pixels from the left edge. */
  readonly zero: number;
  /** The values at the left and right edge. */
  readonly domain: readonly [number, number];
}

/**
 * Fits the changes into a width. Each row takes both sides of the zero line: the bar and its value on
 * one, its name on the other. The scale is the greatest at which all of it fits.
 */
export function layoutChange(rows: readonly ChangeRow[], width: number, measure: Measure): ChangeLayout {
  const sides = rows.map(({ figure, name, period, value }) => {
    const amount = figure.quantity.value;
    const fade = figure.quantity.bound === "exact" || figure.quantity.bound === "about" ? 0 : FADE;
    const text = Math.max(measure(name, LABEL, true), measure(period, SMALL)) + GAP;
    const mark = measure(value, LABEL, true) + GAP + fade;
    return { amount, text, mark };
  });
  const down = sides.filter(({ amount }) => amount < 0);
  const up = sides.filter(({ amount }) => amount >= 0);

  /** The room that each side needs at a scale of `scale` pixels to the unit. */
  const need = (scale: number) => ({
    left: Math.max(
      0,
      ...down.map(({ amount, mark }) => mark - amount * scale),
      ...up.map(({ text }) => text),
    ),
    right: Math.max(
      0,
      ...up.map(({ amount, mark }) => mark + amount * scale),
      ...down.map(({ text }) => text),
    ),
  });
  let low = 0;
  let high = width / Math.max(Number.EPSILON, ...sides.map(({ amount }) => Math.abs(amount)));
  // The room needed grows with the scale, so halving finds the greatest that fits.
  for (let step = 0; step < 40; step++) {
    const middle = (low + high) / 2;
    const { left, right } = need(middle);
    if (left + right <= width) low = middle;
    else high = middle;
  }
  const scale = Math.max(low, Number.EPSILON);
  const { left, right } = need(scale);
  // What is to spare goes to both sides alike.
  const zero = left + Math.max(0, width - left - right) / 2;
  return { zero, domain: [-zero / scale, (width - zero) / scale] };
}
