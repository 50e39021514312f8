import type { DossierEvent } from "../../dossier/format/model";
import { LABEL, SMALL, TEXT, type Tone } from "../marks/looks";
import type { Measure } from "../marks/measure";

/** How a text looks: a heading, an event's name, a date, a date on which nothing happened. */
export type TextLook = "head" | "name" | "small" | "pale";

export const TEXT_SIZES: Record<TextLook, number> = { head: LABEL, name: TEXT, small: SMALL, pale: SMALL };

export interface TextInk {
  readonly kind: "text";
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly look: TextLook;
  readonly anchor: "start" | "middle" | "end";
}

/**
 * A line for a duration, from its first end to its last. A fade is solid at the first and transparent at the last.
 */
export interface LineInk {
  readonly kind: "line";
  readonly from: { readonly x: number; readonly y: number };
  readonly to: { readonly x: number; readonly y: number };
  readonly thickness: number;
  readonly tone: Tone | "ink";
  readonly look: "solid" | "dotted" | "fade";
}

/** A square for an event, or a bar for several. It is no mark, but dims as one does. */
export interface BarInk {
  readonly kind: "bar";
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly tone: Tone;
  readonly events: readonly DossierEvent[];
}

/** One thing drawn. All in CSS pixels; dots and squares by their middle, the tip of an arrow by its point. */
export type Ink =
  | TextInk
  | LineInk
  | BarInk
  | {
      readonly kind: "dot" | "square";
      readonly x: number;
      readonly y: number;
      readonly size: number;
      readonly tone: Tone;
    }
  | {
      readonly kind: "arrow";
      readonly x: number;
      readonly y: number;
      readonly points: "up" | "down";
      readonly tone: Tone;
    }
  | {
      readonly kind: "rule";
      readonly look: "axis" | "rule";
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
    }
  | { readonly kind: "wedge"; readonly points: readonly (readonly [x: number, y: number])[] };

/** A mark with all its text: an event, or several events without marks of their own. */
export interface TimelineMark {
  readonly key: string;
  readonly events: readonly DossierEvent[];
  /** For several events: how many more there are, and their ids. */
  readonly more: { readonly text: string; readonly years: readonly string[] } | null;
  readonly area: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly inks: readonly Ink[];
}

/** With more records than this, a mark does not list them, and never dims. */
const MOST_NAMED = 300;

export const recordsOf = (events: TimelineMark["events"]): readonly string[] =>
  events.length > MOST_NAMED ? [] : events.map(({ id }) => id);

/** Parts of a drawing. */
export interface Part {
  readonly ground: readonly Ink[];
  readonly marks: readonly TimelineMark[];
}

export interface TimelineLayout extends Part {
  readonly width: number;
  readonly height: number;
}

/** What every part of a layout needs. */
export interface Means {
  readonly measure: Measure;
  readonly exhibit: string;
  readonly toneOf: (event: DossierEvent) => Tone;
}

/** In whole pixels: short numbers keep the built page small. */
export const textWidth = (measure: Measure, text: string, look: TextLook): number =>
  Math.ceil(measure(text, TEXT_SIZES[look], look === "head"));

export function text(
  at: { readonly x: number; readonly y: number },
  words: string,
  look: TextLook,
  anchor: TextInk["anchor"] = "start",
): TextInk {
  return { kind: "text", ...at, text: words, look, anchor };
}

/** A line as the bar that it fills. */
export function barOf({ from, to, thickness }: Pick<LineInk, "from" | "to" | "thickness">) {
  const isLevel = from.y === to.y;
  return {
    x: Math.min(from.x, to.x) - (isLevel ? 0 : thickness / 2),
    y: Math.min(from.y, to.y) - (isLevel ? thickness / 2 : 0),
    width: isLevel ? Math.abs(to.x - from.x) : thickness,
    height: isLevel ? thickness : Math.abs(to.y - from.y),
  };
}

/** An arrowhead, with the corners of its base. */
export function arrowPoints({ x, y, points }: Pick<Extract<Ink, { kind: "arrow" }>, "x" | "y" | "points">) {
  const foot = points === "up" ? y + 7 : y - 7;
  return [
    [x - 4.5, foot],
    [x, y],
    [x + 4.5, foot],
  ] as const;
}

/** The same shape, moved. */
export function movedInk(ink: Ink, x: number, y: number): Ink {
  switch (ink.kind) {
    case "line":
      return {
        ...ink,
        from: { x: ink.from.x + x, y: ink.from.y + y },
        to: { x: ink.to.x + x, y: ink.to.y + y },
      };
    case "wedge":
      return { ...ink, points: ink.points.map(([left, top]) => [left + x, top + y]) };
    default:
      return { ...ink, x: ink.x + x, y: ink.y + y };
  }
}
