import { HEAD_LINE, type PlacedText, stackOf } from "./head";
import { GAP, LABEL, type Look, PAST, SMALL, type Tone, VALUE } from "./looks";
import type { Measure } from "./measure";
import { largestScale } from "./scale";

/** One bar with all that is printed on it. */
export interface BarItem {
  /** The id of its mark. */
  readonly id: string;
  readonly name: string;
  readonly detail: string;
  /** As printed on the mark: "> $1B". */
  readonly value: string;
  /** What the mark's look means; null if it is plain. */
  readonly note: string | null;
  readonly amount: number;
  readonly tone: Tone;
  readonly look: Look;
}

/** Bars of a few rows, and of more than `FEW`. In CSS pixels. */
const BAR = { few: 26, many: 16 };
const FEW = 8;
/** Between a name and its bar, and under the bar. */
const AIR = { name: 6, under: 12 };
/** Room for the words of a yardstick under the bars. */
const FOOT = 22;
/** Names that end at a zero line take this part of the width at most, then they wrap. */
const MOST_NAME = 0.6;

export interface PlacedItem {
  readonly item: BarItem;
  /** Baselines from the top of the row. */
  readonly name: readonly PlacedText[];
  readonly detail: readonly PlacedText[];
}

/** How bars of one scale fit into a width: the chart's axes follow from it. */
export interface BarRowsLayout {
  readonly width: number;
  readonly height: number;
  /** Of the rows, without the foot. */
  readonly plotHeight: number;
  readonly rowHeight: number;
  readonly barHeight: number;
  /** How far the bar stands under the middle of its row. */
  readonly shift: number;
  /** The place of zero, from the left. */
  readonly zero: number;
  /** The values at the left and the right edge. */
  readonly domain: readonly [number, number];
  /** Names end at the zero line if any bar runs left of it; else they start there. */
  readonly anchor: "start" | "end";
  readonly items: readonly PlacedItem[];
  readonly yardstick: { readonly x: number; readonly label: PlacedText } | null;
}

/** A value to hold the bars against, marked on each of them. */
export interface Yardstick {
  readonly value: number;
  readonly label: string;
}

/** What the scale must also hold: bars that are not drawn here, and a yardstick. */
export interface BarRowsScale {
  readonly items?: readonly BarItem[];
  readonly yardstick?: Yardstick | null;
}

/** A name above each bar, the value past its end, on the largest scale at which all of it fits. */
export function layoutBarRows(
  items: readonly BarItem[],
  width: number,
  measure: Measure,
  { items: others = [], yardstick = null }: BarRowsScale = {},
): BarRowsLayout {
  const scaled = [...items, ...others];
  const anchor = scaled.some(({ amount }) => amount < 0) ? "end" : "start";
  const past = ({ value, look }: BarItem) => PAST[look.end] + GAP + measure(value, VALUE, true);
  const mostPast = Math.max(0, ...scaled.filter(({ amount }) => amount >= 0).map(past));
  const nameRoom = anchor === "end" ? Math.min(width * MOST_NAME, width - mostPast - GAP) : width;
  const heads = items.map(({ name, detail }) => stackOf({ name, period: detail }, nameRoom, measure));
  const head = Math.max(HEAD_LINE, ...heads.map(({ height }) => height));
  const nameWidth = Math.max(
    0,
    ...heads.flatMap(({ name, period }) => [
      ...name.map(({ text }) => measure(text, LABEL, true)),
      ...period.map(({ text }) => measure(text, SMALL)),
    ]),
  );
  const { zero, scale } = largestScale(
    [
      ...scaled.map((item) => ({ amount: item.amount, opposite: 0, past: past(item) })),
      ...(yardstick ? [{ amount: yardstick.value, opposite: 0, past: 1 }] : []),
    ],
    width,
    anchor === "end" ? nameWidth + GAP : 0,
  );
  const barHeight = items.length > FEW ? BAR.many : BAR.few;
  const rowHeight = head + AIR.name + barHeight + AIR.under;
  const plotHeight = rowHeight * items.length;
  const nameX = anchor === "end" ? zero - GAP : zero;
  return {
    width,
    plotHeight,
    height: plotHeight + (yardstick ? FOOT : 0),
    rowHeight,
    barHeight,
    shift: (head + AIR.name - AIR.under) / 2,
    zero,
    domain: [-zero / scale, (width - zero) / scale],
    anchor,
    items: items.map((item, at): PlacedItem => {
      const own = heads[at] ?? stackOf({ name: item.name, period: item.detail }, nameRoom, measure);
      // Names stand on their bars, however many lines the longest has.
      const down = head - own.height;
      const moved = (texts: readonly PlacedText[]) =>
        texts.map(({ y, text }) => ({ x: nameX, y: y + down, text }));
      return { item, name: moved(own.name), detail: moved(own.period) };
    }),
    yardstick:
      yardstick &&
      placeYardstick(yardstick, { x: zero + yardstick.value * scale, plotHeight, width }, measure),
  };
}

/** Its words stand under the bars, as near to its line as the edges allow. */
function placeYardstick(
  { label: text }: Yardstick,
  { x, plotHeight, width }: { readonly x: number; readonly plotHeight: number; readonly width: number },
  measure: Measure,
): NonNullable<BarRowsLayout["yardstick"]> {
  const textWidth = measure(text, SMALL);
  const start = Math.max(0, Math.min(x - textWidth / 2, width - textWidth));
  return { x, label: { x: start, y: plotHeight + FOOT - 6, text } };
}

/** The value past the end of its bar, and the note beside it, under it, or nowhere: the table has it too. */
export function placeValue(
  { value, note, amount, look }: BarItem,
  {
    end,
    y,
    barHeight,
    width,
  }: { readonly end: number; readonly y: number; readonly barHeight: number; readonly width: number },
  measure: Measure,
): { readonly value: PlacedText; readonly note: PlacedText | null; readonly anchor: "start" | "end" } {
  const past = PAST[look.end] + GAP;
  const middle = y + barHeight / 2;
  const line = middle + 5;
  if (amount < 0) return { value: { x: end - past, y: line, text: value }, note: null, anchor: "end" };
  const x = end + past;
  const beside = x + measure(value, VALUE, true) + GAP;
  const noteWidth = note === null ? 0 : measure(note, SMALL);
  const placed = { x, y: line, text: value };
  if (note === null || x + noteWidth > width) return { value: placed, note: null, anchor: "start" };
  if (beside + noteWidth <= width)
    return { value: placed, note: { x: beside, y: line, text: note }, anchor: "start" };
  if (barHeight < BAR.few) return { value: placed, note: null, anchor: "start" };
  return {
    value: { ...placed, y: middle - 3 },
    note: { x, y: middle + 13, text: note },
    anchor: "start",
  };
}
