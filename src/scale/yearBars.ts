import { at } from "../dossier/at";
import type { Span } from "../dossier/query/spans";

/** A bar of the histogram: one year, or several if there are too many for a bar each. */
export interface Bar extends Span {
  /** Events per year, as the average of its years. */
  readonly count: number;
}

/** More bars are too thin to tell apart on a phone. */
const MOST_BARS = 100;
const MOST_TICKS = 5;
/** The last one is enough for 9,999 years, the longest time that a dossier can cover. */
const ROUND = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000, 2000];

/** From the first year with events to the last one. */
export function spanOfAll(counts: ReadonlyMap<string, number>): Span {
  const years = [...counts.keys()].map(Number);
  return { from: Math.min(...years), to: Math.max(...years) };
}

/** The bars from the first year to the last one. A year without events has a bar too, so that time runs evenly. */
export function yearBars(counts: ReadonlyMap<string, number>, { from, to }: Span): readonly Bar[] {
  const width = roundStep(to - from + 1, MOST_BARS);
  const bars: Bar[] = [];
  for (let start = from - (from % width); start <= to; start += width) {
    const span = { from: Math.max(from, start), to: Math.min(to, start + width - 1) };
    let events = 0;
    for (let year = span.from; year <= span.to; year++) events += counts.get(String(year)) ?? 0;
    bars.push({ ...span, count: events / (span.to - span.from + 1) });
  }
  return bars;
}

/** Round years in the span, few enough that their labels do not touch. */
export function yearTicks({ from, to }: Span): readonly number[] {
  const step = roundStep(to - from, MOST_TICKS);
  const first = Math.ceil(from / step) * step;
  return Array.from({ length: Math.floor((to - first) / step) + 1 }, (_, index) => first + index * step);
}

/** The least round number that goes into the length at most that many times. */
const roundStep = (length: number, most: number): number =>
  at(
    ROUND,
    ROUND.findIndex((step) => length / step <= most),
  );
