import { DENSE, denseLine, denseNames, isDense } from "../marks/dense";
import { HEAD_LINE, headOf, type PlacedText, shifted } from "../marks/head";
import { FADE, GAP, LABEL, SMALL } from "../marks/looks";
import type { Measure } from "../marks/measure";
import type { ChangeRow } from "./rows";

const BESIDE = { row: 58, bar: 34 };
const ABOVE = { row: 46, bar: 26 };

/** Everything of one change, in CSS pixels from the chart's upper left corner; texts by their baselines. */
export interface PlacedChange {
  readonly row: ChangeRow;
  readonly top: number;
  readonly barY: number;
  /** Where the value is on the scale. */
  readonly end: number;
  readonly name: readonly PlacedText[];
  readonly period: readonly PlacedText[];
  /** Starts there where the change is up, ends there where it is down. */
  readonly value: PlacedText;
}

export interface ChangeLayout {
  readonly zero: number;
  /** The values at the left and right edge. */
  readonly domain: readonly [number, number];
  readonly rowHeight: number;
  readonly barHeight: number;
  readonly height: number;
  /** How far a broken zero line stands out over its bar, and under it. */
  readonly tick: number;
  /** The zero line is unbroken, or (where names stand above bars) only as long as each bar is high. */
  readonly unbroken: boolean;
  readonly rows: readonly PlacedChange[];
}

interface Side {
  readonly amount: number;
  /** Room for the name, on the side that the bar leaves free. */
  readonly text: number;
  /** Room for fade and value past the bar. */
  readonly mark: number;
}

/**
 * Fits the changes into a width, on the greatest scale at which all of it fits. A name stands on the side
 * of the zero line that its bar leaves free, or above its bar where names would take the room of the bars.
 */
export function layoutChange(rows: readonly ChangeRow[], width: number, measure: Measure): ChangeLayout {
  const dense = isDense(rows.length);
  const sides = rows.map(({ figure, name, period, value }): Side => {
    const fade = figure.quantity.bound === "exact" || figure.quantity.bound === "about" ? 0 : FADE;
    const widths = [measure(name, LABEL, true), measure(period, SMALL)];
    return {
      amount: figure.quantity.value,
      text: dense ? sum(widths) + 2 * GAP : Math.max(...widths) + GAP,
      mark: measure(value, LABEL, true) + GAP + fade,
    };
  });
  const beside = greatestScale(sides, width);
  const alone = greatestScale(
    sides.map((side) => ({ ...side, text: 0 })),
    width,
  );
  const above = dense ? denseNames(rows, width, measure) === null : beside.scale < alone.scale / 2;
  const { zero, scale } = above ? alone : beside;

  const heads = dense ? [] : rows.map((row) => headOf(row, width, measure));
  const headHeight = above ? Math.max(HEAD_LINE, ...heads.map(({ height }) => height)) : 0;
  const close = above ? DENSE.above : DENSE.beside;
  const rowHeight = dense ? close.row : (above ? ABOVE.row : BESIDE.row) + headHeight;
  const barHeight = dense ? close.bar : above ? ABOVE.bar : BESIDE.bar;
  const barTop = dense ? rowHeight - barHeight - 4 : above ? headHeight + 8 : (rowHeight - barHeight) / 2;
  return {
    zero,
    domain: [-zero / scale, (width - zero) / scale],
    rowHeight,
    barHeight,
    height: rowHeight * rows.length,
    unbroken: !above,
    tick: dense ? 1 : 4,
    rows: rows.map((row, at): PlacedChange => {
      const top = at * rowHeight;
      const barY = top + barTop;
      const middle = barY + barHeight / 2;
      const amount = row.figure.quantity.value;
      const end = zero + amount * scale;
      const past = (sides[at]?.mark ?? 0) - measure(row.value, LABEL, true);
      const textX = amount < 0 ? zero + GAP : 0;
      const head = heads[at];
      const value = { x: end + (amount < 0 ? -past : past), y: middle + 5, text: row.value };
      if (dense) {
        const line = above
          ? { x: 0, y: top + HEAD_LINE, width }
          : { x: textX, y: middle + 5, width: amount < 0 ? width - textX : zero - GAP };
        return { row, top, barY, end, value, ...denseLine(row, line, measure) };
      }
      return {
        row,
        top,
        barY,
        end,
        value,
        name:
          above && head
            ? shifted(head.name, top + headHeight - head.height)
            : [{ x: textX, y: middle - 3, text: row.name }],
        period:
          above && head
            ? shifted(head.period, top + headHeight - head.height)
            : [{ x: textX, y: middle + 13, text: row.period }],
      };
    }),
  };
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

/** Where zero stands, and how many pixels a unit has. */
function greatestScale(
  sides: readonly Side[],
  width: number,
): { readonly zero: number; readonly scale: number } {
  const down = sides.filter(({ amount }) => amount < 0);
  const up = sides.filter(({ amount }) => amount >= 0);
  /** The room that each side needs at a scale. */
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
  return { zero: left + Math.max(0, width - left - right) / 2, scale };
}
