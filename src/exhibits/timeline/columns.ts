import type { Axis } from "./axis";
import type { Ink, Part, TimelineLayout } from "./ink";

const GAP = 32;
/** The least width, so that a busy month is visible on an axis of many years. */
const LEAST = 5;

interface Across {
  readonly x: number;
  readonly width: number;
}

const leftOver = (needed: readonly number[], width: number): number =>
  needed.reduce((left, one) => left - one, width - (needed.length - 1) * GAP);

/** Whether columns as wide as their content fit side by side. */
export const fits = (needed: readonly number[], width: number): boolean => leftOver(needed, width) >= 0;

/** Columns as wide as their content, which share the rest of the width; equal columns if the width is not enough. */
export function placesFor(needed: readonly number[], width: number): readonly Across[] {
  if (!fits(needed, width)) return placesOf(needed, width);
  const left = leftOver(needed, width) / Math.max(1, needed.length);
  let x = 0;
  return needed.map((one) => {
    const place = { x, width: one + left };
    x += place.width + GAP;
    return place;
  });
}

/** Columns of one width. */
export function placesOf(columns: readonly unknown[], width: number): readonly Across[] {
  const own = (width - (columns.length - 1) * GAP) / Math.max(1, columns.length);
  return columns.map((_, at) => ({ x: at * (own + GAP), width: own }));
}

interface Days {
  readonly firstDay: number;
  readonly lastDay: number;
}

/** A range of days on the axis. */
export function blockOf(
  { firstDay, lastDay }: Days,
  { xOf }: Axis,
): { readonly from: number; readonly to: number } {
  const [from, to] = [xOf(firstDay), xOf(lastDay + 1)];
  const start = Math.max(0, Math.min(from, to - LEAST));
  return { from: start, to: Math.max(to, start + LEAST) };
}

/** The ground from a range of days on the axis down to the column that opens it. */
export function wedge(
  days: Days,
  { x, width }: Across,
  {
    axis,
    y,
    under,
    bottom,
  }: { readonly axis: Axis; readonly y: number; readonly under: number; readonly bottom: number },
): Ink {
  const { from, to } = blockOf(days, axis);
  return {
    kind: "wedge",
    points: [
      [from, y],
      [to, y],
      [to, under],
      [x + width, bottom],
      [x, bottom],
      [from, under],
    ],
  };
}

/** The parts of a drawing joined, above its ground. */
export function joined(
  parts: readonly Part[],
  { width, height, ground }: Pick<TimelineLayout, "width" | "height" | "ground">,
): TimelineLayout {
  return {
    width,
    height: Math.ceil(height),
    ground: [...ground, ...parts.flatMap((part) => part.ground)],
    marks: parts.flatMap((part) => part.marks),
  };
}
