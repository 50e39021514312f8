/** Layouts as boxes that tests can compare. All in CSS pixels. */
import type { PlacedText } from "../marks/head";
import { TEXT } from "../marks/looks";
import type { Measure } from "../marks/measure";

export interface Box {
  /** Says in a failed test which box it is. */
  readonly what: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Widths that are easy to compute by hand. */
export const estimate: Measure = (text, size, bold = false) => text.length * size * (bold ? 0.66 : 0.6);

/** Less than anyone can see. */
const NOISE = 0.001;

/** Widths from a phone to a wide slide, near enough to each other to meet every change of a layout. */
export const WIDTHS: readonly number[] = Array.from({ length: 388 }, (_, at) => 240 + at * 3);

interface Style {
  readonly size: number;
  readonly bold?: boolean;
  readonly anchor?: "start" | "middle" | "end";
}

/** A text by its baseline. */
export function textBox(
  { text, rest = "", x, y }: PlacedText,
  { size, bold = false, anchor = "start" }: Style,
): Box {
  const width = estimate(text, size, bold) + estimate(rest, TEXT);
  const left = anchor === "start" ? x : anchor === "middle" ? x - width / 2 : x - width;
  return { what: text + rest, left, right: left + width, top: y - size * 0.75, bottom: y + size * 0.2 };
}

export const circleBox = (what: string, x: number, y: number, radius: number): Box => ({
  what,
  left: x - radius,
  right: x + radius,
  top: y - radius,
  bottom: y + radius,
});

/** The boxes that leave the frame, by name. */
export const outside = (frame: Omit<Box, "what">, boxes: readonly Box[]): readonly string[] =>
  boxes
    .filter(
      ({ left, right, top, bottom }) =>
        left < frame.left - NOISE ||
        right > frame.right + NOISE ||
        top < frame.top - NOISE ||
        bottom > frame.bottom + NOISE,
    )
    .map(({ what }) => what);

/** The pairs that cover each other, by name. */
export const overlaps = (boxes: readonly Box[]): readonly string[] =>
  boxes.flatMap((a, at) =>
    boxes.filter((b, other) => other > at && covers(a, b)).map((b) => `${a.what} | ${b.what}`),
  );

const covers = (a: Box, b: Box): boolean =>
  a.left < b.right - NOISE &&
  b.left < a.right - NOISE &&
  a.top < b.bottom - NOISE &&
  b.top < a.bottom - NOISE;
