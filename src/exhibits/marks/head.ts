import { GAP, LABEL, SMALL } from "./looks";
import { bold, type Measure } from "./measure";
import { wrap } from "./wrap";

/** A text from the start of its baseline, in CSS pixels. */
export interface PlacedText {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  /** Follows on the same line in regular weight: ", our estimate". */
  readonly rest?: string;
}

/** A name and its period above a bar, from the upper left corner of their box. */
export interface Head {
  readonly height: number;
  readonly name: readonly PlacedText[];
  readonly period: readonly PlacedText[];
}

/** Between baselines, and the height of one line. */
export const HEAD_LINE = 19;

interface Named {
  readonly name: string;
  readonly period: string;
}

/** On one line if they fit, else one under the other, on as many lines as they need. */
export function headOf({ name, period }: Named, width: number, measure: Measure): Head {
  const nameWidth = measure(name, LABEL, true) + GAP;
  if (nameWidth + measure(period, SMALL) <= width) {
    return {
      height: HEAD_LINE,
      name: [{ x: 0, y: HEAD_LINE, text: name }],
      period: [{ x: nameWidth, y: HEAD_LINE, text: period }],
    };
  }
  return stackOf({ name, period }, width, measure);
}

/** One under the other, on as many lines as they need. */
export function stackOf({ name, period }: Named, width: number, measure: Measure): Head {
  const names = wrap(name, width, LABEL, bold(measure));
  const periods = wrap(period, width, SMALL, measure);
  const lines = [...names, ...periods].map((text, at) => ({ x: 0, y: HEAD_LINE * (at + 1), text }));
  return {
    height: HEAD_LINE * lines.length,
    name: lines.slice(0, names.length),
    period: lines.slice(names.length),
  };
}

export const shifted = (texts: readonly PlacedText[], down: number): readonly PlacedText[] =>
  texts.map((text) => ({ ...text, y: text.y + down }));
