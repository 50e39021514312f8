import { FADE, GAP, LABEL, SMALL } from "../marks/looks";
import type { Measure } from "../marks/measure";
import type { BarPanel, BarRow } from "./rows";

export interface PlacedBar {
  readonly row: BarRow;
  /** Where the printed value starts, in CSS pixels from the left edge. */
  readonly valueX: number;
  /** The note stands beside the value, under it, or (where there is no room) only in the table. */
  readonly note: "beside" | "below" | "hidden";
  readonly noteX: number;
}

export interface BarsLayout {
  /** Room for names, in CSS pixels. */
  readonly left: number;
  /** The value at the right edge of the plot: the greatest at which every printed value still fits. */
  readonly domain: number;
  readonly bars: readonly PlacedBar[];
  readonly yardstickX: number | null;
}

/** Fits one panel into a width. Values and lengths are in the unit of the panel's figures. */
export function layoutBars(panel: BarPanel, width: number, measure: Measure): BarsLayout {
  const names = panel.bars.map(({ name, period }) => Math.max(measure(name, LABEL, true), measure(period, SMALL)));
  const left = Math.min(Math.ceil(Math.max(0, ...names)) + 2 * GAP, width / 2);
  const plot = width - left;
  const valueWidths = panel.bars.map(({ value }) => measure(value, LABEL, true));

  const scales = panel.bars.flatMap(({ figure }, at) => {
    const room = plot - FADE - GAP - (valueWidths[at] ?? 0);
    return figure.quantity.value > 0 ? [Math.max(room, 1) / figure.quantity.value] : [];
  });
  const yardstick = panel.yardstick?.value ?? 0;
  const scale = Math.min(...scales, ...(yardstick > 0 ? [plot / yardstick] : []));
  const usable = Number.isFinite(scale) ? scale : 1;

  const bars = panel.bars.map((row, at): PlacedBar => {
    const end = left + Math.max(0, row.figure.quantity.value) * usable;
    const fades = row.figure.quantity.bound !== "exact" && row.figure.quantity.bound !== "about";
    const valueX = end + (fades ? FADE : 0) + GAP;
    const noteX = valueX + (valueWidths[at] ?? 0) + GAP;
    const noteWidth = row.note === null ? 0 : measure(row.note, SMALL);
    const note = noteX + noteWidth <= width ? "beside" : valueX + noteWidth <= width ? "below" : "hidden";
    return { row, valueX, note, noteX };
  });
  return {
    left,
    domain: plot / usable,
    bars,
    yardstickX: yardstick > 0 ? left + yardstick * usable : null,
  };
}
