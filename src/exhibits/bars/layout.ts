import { DENSE, denseLine, denseNames, isDense } from "../marks/dense";
import { HEAD_LINE, headOf, type PlacedText, shifted } from "../marks/head";
import { FADE, GAP, LABEL, SMALL } from "../marks/looks";
import type { Measure } from "../marks/measure";
import type { BarPanel, BarRow } from "./rows";

/** Bars as high as in the design; under a name of their own they are slimmer. */
const BESIDE = { row: 58, bar: 34 };
const ABOVE = { row: 46, bar: 26 };
/** Room for the yardstick's words under the bars. */
const FOOT = 22;

/** Everything of one bar, in CSS pixels from the panel's upper left corner; texts by their baselines. */
export interface PlacedBar {
  readonly row: BarRow;
  readonly top: number;
  readonly barY: number;
  /** Where the value is on the scale. */
  readonly end: number;
  readonly name: readonly PlacedText[];
  readonly period: readonly PlacedText[];
  readonly value: PlacedText;
  /** Null where there is no room: the table and the evidence have it. */
  readonly note: PlacedText | null;
}

export interface BarsLayout {
  readonly zero: number;
  /** The values at the left and right edge: the scale is the greatest at which every printed value fits. */
  readonly domain: readonly [number, number];
  readonly rowHeight: number;
  readonly barHeight: number;
  readonly plotHeight: number;
  readonly height: number;
  readonly bars: readonly PlacedBar[];
  readonly yardstick: { readonly x: number; readonly label: PlacedText } | null;
}

/** Whether names beside their bars would take more than two fifths of the width of any of these panels. */
export function namesCrowd(panels: readonly BarPanel[], width: number, measure: Measure): boolean {
  return panels.some((panel) =>
    isClose(panel)
      ? denseNames(panel.bars, width, measure) === null
      : namesWidth(panel, measure) > width * 0.4,
  );
}

const isClose = ({ dense, bars }: BarPanel): boolean => dense ?? isDense(bars.length);

function namesWidth({ bars }: BarPanel, measure: Measure): number {
  const widths = bars.map(({ name, period }) => Math.max(measure(name, LABEL, true), measure(period, SMALL)));
  return Math.ceil(Math.max(0, ...widths)) + 2 * GAP;
}

/**
 * Fits one panel into a width. Names stand left of their bars, or above them. Values are in the unit of
 * the panel's figures.
 */
export function layoutBars(panel: BarPanel, width: number, above: boolean, measure: Measure): BarsLayout {
  if (isClose(panel)) return layoutDense(panel, width, above, measure);
  const zero = above ? 0 : namesWidth(panel, measure);
  const heads = panel.bars.map((row) => headOf(row, width, measure));
  const headHeight = above ? Math.max(HEAD_LINE, ...heads.map(({ height }) => height)) : 0;
  const rowHeight = (above ? ABOVE.row : BESIDE.row) + headHeight;
  const barHeight = above ? ABOVE.bar : BESIDE.bar;
  const scale = scaleOf(panel, width - zero, measure);

  const bars = panel.bars.map((row, at): PlacedBar => {
    const top = at * rowHeight;
    const barY = above ? top + headHeight + 8 : top + (rowHeight - barHeight) / 2;
    const middle = barY + barHeight / 2;
    const end = zero + Math.max(0, row.figure.quantity.value) * scale;
    const valueX = end + fadeOf(row) + GAP;
    const head = heads[at];
    return {
      row,
      top,
      barY,
      end,
      name:
        above && head
          ? shifted(head.name, top + headHeight - head.height)
          : [{ x: 0, y: middle - 3, text: row.name }],
      period:
        above && head
          ? shifted(head.period, top + headHeight - head.height)
          : [{ x: 0, y: middle + 13, text: row.period }],
      ...placeValue(row, valueX, middle, width, measure),
    };
  });
  return placed(panel, { zero, scale, rowHeight, barHeight, bars, width }, measure);
}

/** Many bars: a line each, or two, as high as the others. */
function layoutDense(panel: BarPanel, width: number, above: boolean, measure: Measure): BarsLayout {
  const zero = above ? 0 : (denseNames(panel.bars, width, measure) ?? 0);
  const { row: rowHeight, bar: barHeight } = above ? DENSE.above : DENSE.beside;
  const scale = scaleOf(panel, width - zero, measure);
  const bars = panel.bars.map((row, at): PlacedBar => {
    const top = at * rowHeight;
    const barY = top + rowHeight - barHeight - 4;
    const middle = barY + barHeight / 2;
    const end = zero + Math.max(0, row.figure.quantity.value) * scale;
    const line = { x: 0, y: above ? top + HEAD_LINE : middle + 5, width: above ? width : zero - 2 * GAP };
    const marked = placeValue(row, end + fadeOf(row) + GAP, middle, width, measure);
    const beside = marked.value.y === middle + 5;
    return {
      row,
      top,
      barY,
      end,
      ...denseLine(row, line, measure),
      value: { ...marked.value, y: middle + 5 },
      note: beside ? marked.note : null,
    };
  });
  return placed(panel, { zero, scale, rowHeight, barHeight, bars, width }, measure);
}

interface Placed extends Pick<BarsLayout, "zero" | "rowHeight" | "barHeight" | "bars"> {
  readonly scale: number;
  readonly width: number;
}

function placed(panel: BarPanel, { scale, width, ...rows }: Placed, measure: Measure): BarsLayout {
  const { zero } = rows;
  const plotHeight = rows.rowHeight * panel.bars.length;
  return {
    ...rows,
    domain: [-zero / scale, (width - zero) / scale],
    plotHeight,
    height: plotHeight + (panel.yardstick ? FOOT : 0),
    yardstick: placeYardstick(panel, zero, scale, plotHeight, width, measure),
  };
}

const fadeOf = ({ figure }: BarRow) =>
  figure.quantity.bound === "exact" || figure.quantity.bound === "about" ? 0 : FADE;

/** Pixels to the unit. */
function scaleOf(panel: BarPanel, plot: number, measure: Measure): number {
  const scales = [...panel.bars, ...(panel.scaled ?? [])].flatMap((row) => {
    const room = plot - fadeOf(row) - GAP - measure(row.value, LABEL, true);
    return row.figure.quantity.value > 0 ? [Math.max(room, 1) / row.figure.quantity.value] : [];
  });
  const yardstick = panel.yardstick?.value ?? 0;
  const scale = Math.min(...scales, ...(yardstick > 0 ? [(plot - 1) / yardstick] : []));
  return Number.isFinite(scale) ? scale : 1;
}

/** The note stands beside the value, or under it, or nowhere. */
function placeValue(
  row: BarRow,
  x: number,
  middle: number,
  width: number,
  measure: Measure,
): Pick<PlacedBar, "value" | "note"> {
  const beside = x + measure(row.value, LABEL, true) + GAP;
  const noteWidth = row.note === null ? 0 : measure(row.note, SMALL);
  const value = { x, y: middle + 5, text: row.value };
  if (row.note === null || x + noteWidth > width) return { value, note: null };
  if (beside + noteWidth <= width) return { value, note: { x: beside, y: middle + 5, text: row.note } };
  return { value: { ...value, y: middle - 3 }, note: { x, y: middle + 13, text: row.note } };
}

function placeYardstick(
  { yardstick }: BarPanel,
  zero: number,
  scale: number,
  plotHeight: number,
  width: number,
  measure: Measure,
): BarsLayout["yardstick"] {
  if (!yardstick) return null;
  const x = zero + yardstick.value * scale;
  const labelWidth = measure(yardstick.label, SMALL);
  const start = Math.min(Math.max(0, x - labelWidth / 2), Math.max(0, width - labelWidth));
  return { x, label: { x: start, y: plotHeight + FOOT - 5, text: yardstick.label } };
}
