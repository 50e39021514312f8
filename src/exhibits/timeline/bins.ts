import type { Spans } from "./spans";

/** Lengths of time that a bar can stand for, from the finest on; but for days they are so many months. */
const MONTHS = { month: 1, quarter: 3, year: 12, decade: 120, century: 1200 } as const;
export const BIN_GRAINS = ["day", "month", "quarter", "year", "decade", "century"] as const;
export type BinGrain = (typeof BIN_GRAINS)[number];

/** More bars than that, side by side, are too thin on a phone. */
export const MOST_BINS = 120;
/** Of the events, so many parts at least have to stand in a bar. */
const LEAST_BINNED = 0.9;
const NONE = -(2 ** 31);

/** The height of the plot, the room over its highest bar for a count, and a line of words under it, in pixels. */
export const PLOT = 150;
export const HEAD = 18;
export const LINE = 17;
/** "no / single / month" */
const COARSE_LINES = 3;

/** The height of the drawing: the same in any width. */
export const binsHeight = ({ coarse }: Pick<Bins, "coarse">): number =>
  HEAD + PLOT + 8 + LINE * (coarse.all === 0 ? 1 : COARSE_LINES);

/** How many events stand in a length of time, and how many of them the filters leave. */
export interface Counts {
  readonly all: number;
  readonly left: number;
}
export interface Bin extends Counts {
  /** Days since 1970-01-01, or months, quarters … since year 0. */
  readonly at: number;
}
export interface Bins {
  readonly grain: BinGrain;
  /** Without a gap, from the first to the last that any event stands in. */
  readonly bins: readonly Bin[];
  /** Events with dates coarser than a bin, or across several: they are in none. */
  readonly coarse: Counts;
}

/**
 * The bin that each event stands in; none where its date is coarser, or touches more than one. Deterministic, and
 * nothing is spread or guessed: an event is one in one bin, or one of the coarse.
 */
export function binned(spans: Spans, grain: BinGrain): Int32Array {
  const { firstDay, lastDay, firstMonth, lastMonth, fineness } = spans;
  const bins = new Int32Array(fineness.length);
  const step = grain === "day" ? 1 : MONTHS[grain];
  const [first, last] = grain === "day" ? [firstDay, lastDay] : [firstMonth, lastMonth];
  const least = grain === "day" ? 2 : Number(step < MONTHS.year);
  for (let row = 0; row < bins.length; row++) {
    const from = Math.floor((first[row] ?? 0) / step);
    const to = Math.floor((last[row] ?? 0) / step);
    bins[row] = from !== to || (fineness[row] ?? 0) < least ? NONE : from;
  }
  return bins;
}

/** Whether a row is shown at all, and whether it is left by the filters. */
export interface Flags {
  readonly shown: Uint8Array;
  readonly on: Uint8Array;
}

/**
 * The finest grain at which the shown events make no more bars than can be told apart, and nearly all of them stand
 * in one; if there is none, that at which most do.
 */
export function grainOf(bins: (grain: BinGrain) => Int32Array, shown: Uint8Array): BinGrain {
  let best: { readonly grain: BinGrain; readonly count: number } | null = null;
  const all = shown.reduce((sum, flag) => sum + flag, 0);
  for (const grain of BIN_GRAINS) {
    const { count, first, last } = extent(bins(grain), shown);
    if (last - first >= MOST_BINS) continue;
    if (count >= all * LEAST_BINNED) return grain;
    if (best === null || count > best.count) best = { grain, count };
  }
  return best?.grain ?? "century";
}

function extent(bins: Int32Array, shown: Uint8Array) {
  let count = 0;
  let first = Number.MAX_SAFE_INTEGER;
  let last = Number.MIN_SAFE_INTEGER;
  for (let row = 0; row < bins.length; row++) {
    const bin = bins[row] ?? NONE;
    if (shown[row] === 0 || bin === NONE) continue;
    count++;
    if (bin < first) first = bin;
    if (bin > last) last = bin;
  }
  return { count, first, last };
}

/** Counts the shown events by bin; `from` and `to` widen what the bins reach over. */
export function counted(
  bins: Int32Array,
  { shown, on }: Flags,
  over?: { readonly from: number; readonly to: number },
): Pick<Bins, "bins" | "coarse"> {
  const { count, first, last } = extent(bins, shown);
  const from = over?.from ?? first;
  const to = over?.to ?? last;
  const size = count === 0 && !over ? 0 : to - from + 1;
  const all = new Uint32Array(size);
  const left = new Uint32Array(size);
  const coarse = { all: 0, left: 0 };
  for (let row = 0; row < bins.length; row++) {
    if (shown[row] === 0) continue;
    const bin = bins[row] ?? NONE;
    const at = bin - from;
    if (bin === NONE || at < 0 || at >= size) {
      coarse.all++;
      coarse.left += on[row] ?? 0;
      continue;
    }
    all[at] = (all[at] ?? 0) + 1;
    left[at] = (left[at] ?? 0) + (on[row] ?? 0);
  }
  return {
    bins: Array.from(all, (sum, at) => ({ at: from + at, all: sum, left: left[at] ?? 0 })),
    coarse,
  };
}
