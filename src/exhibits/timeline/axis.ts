import { timelineDrawingWords, timelineWords } from "#text";
import type { Measure } from "../marks/measure";
import { type Ink, text, textWidth } from "./ink";
import { firstDayOf, monthOfDay, yearOfDay } from "./span";

/** A drawing of less time than this has months on its axis. */
const FEW_MONTHS = 18;
const STEPS = [1, 2, 5];
/** Between names on an axis. */
const AIR = 12;

/** Time along the width of a drawing. */
export interface Axis {
  /** The position of the start of a day. */
  readonly xOf: (day: number) => number;
  /** Baselines and names under it; they take 24 pixels. */
  readonly inks: (y: number) => readonly Ink[];
}

const DAYS_IN_YEAR = 365.2425;

/** From the start of the first year, or of the first month of a few, to the end of the last month. */
export function axisOver(
  { first, last }: { readonly first: number; readonly last: number },
  width: number,
  measure: Measure,
): Axis {
  const [firstMonth, lastMonth] = [monthOfDay(first), monthOfDay(last)];
  const isShort = lastMonth - firstMonth < FEW_MONTHS;
  const start = isShort ? firstDayOf(firstMonth) : firstDayOf(yearOfDay(first) * 12);
  const end = firstDayOf(lastMonth + 1);
  const xOf = (day: number) =>
    Math.min(width, Math.max(0, Math.round(((day - start) / (end - start)) * width)));
  const units = isShort
    ? monthsBetween(firstMonth, lastMonth)
    : yearsBetween(yearOfDay(first), yearOfDay(last), width / ((end - start) / DAYS_IN_YEAR), measure);
  return {
    xOf,
    inks: (y) => [
      { kind: "rule", look: "axis", x: 0, y, width, height: 0 },
      ...ticks(units, { xOf, width, y }, measure),
    ],
  };
}

interface Unit {
  readonly label: string;
  readonly first: number;
  /** The first day after it. Its name may be before that. */
  readonly next: number;
}

const monthsBetween = (first: number, last: number): readonly Unit[] =>
  Array.from({ length: last - first + 1 }, (_, at) => {
    const month = first + at;
    const isNamed = at === 0 || month % 12 === 0;
    return {
      label: isNamed ? timelineDrawingWords.month(month) : timelineDrawingWords.monthAlone(month),
      first: firstDayOf(month),
      next: firstDayOf(month + 1),
    };
  });

/** Each year, or as many as have room for their names. */
function yearsBetween(first: number, last: number, each: number, measure: Measure): readonly Unit[] {
  const widest = textWidth(measure, timelineWords.year(last), "small") + AIR;
  const step = niceStep(widest / each);
  const from = Math.ceil(first / step) * step;
  return Array.from({ length: Math.max(0, Math.floor((last - from) / step) + 1) }, (_, at) => {
    const year = from + at * step;
    return {
      label: timelineWords.year(year),
      first: firstDayOf(year * 12),
      next: firstDayOf(year * 12 + 12),
    };
  });
}

/** 1, 2, 5, 10, 20 …: the first that is at least `least`. */
function niceStep(least: number): number {
  for (let power = 1; ; power *= 10) {
    const step = STEPS.map((one) => one * power).find((one) => one >= least);
    if (step !== undefined) return step;
  }
}

interface Ticked {
  readonly xOf: Axis["xOf"];
  readonly width: number;
  readonly y: number;
}

/**
 * A name in the middle of its year or month, or at the tick if that is too short; none if it would touch the one
 * before.
 */
function ticks(units: readonly Unit[], { xOf, width, y }: Ticked, measure: Measure): readonly Ink[] {
  let end = -AIR;
  return units.flatMap(({ label, first, next }): readonly Ink[] => {
    const [x, right] = [xOf(first), xOf(next)];
    const half = textWidth(measure, label, "small") / 2;
    const middle = Math.max(half, Math.min(width - half, (x + right) / 2));
    const tick = { kind: "rule", look: "axis", x, y, width: 0, height: 6 } as const;
    if (middle - half < end + AIR / 2) return [tick];
    end = middle + half;
    return [tick, text({ x: middle, y: y + 18.5 }, label, "small", "middle")];
  });
}
