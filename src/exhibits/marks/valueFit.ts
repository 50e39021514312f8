import type { MarkLabel, MarkLabels } from "#text";
import { GAP, type Look, pastEnd, TEXT, VALUE } from "./looks";
import type { Measure } from "./measure";
import { type FittedScale, largestScale } from "./scale";

/** A bar and the wordings that its value can have. */
export interface LabeledBar {
  readonly amount: number;
  /** The nearer end of an interval. It may be on the other side of zero. */
  readonly nearer?: number | undefined;
  readonly look: Look;
  readonly labels: MarkLabels;
}

/** Which wording a value has: in full, in words, in signs. */
export type Wording = 0 | 1 | 2;

interface Choice {
  readonly wording: Wording;
  /** The bars whose values stand inside them, by their index. */
  readonly inside: ReadonlySet<number>;
}

/** A scale, and the placement of the values at it. */
export type FittedValues = Choice & FittedScale;

interface Room {
  readonly width: number;
  readonly barHeight: number;
  /** What every bar needs left of the zero line. */
  readonly shared: number;
  /** What a bar needs past its label, by its index. */
  readonly after: (bar: number) => number;
  /** Values without labels that count for the scale. */
  readonly also: readonly number[];
  /** The part of the largest possible scale that words must leave. */
  readonly worth?: number;
}

/** Words beside their bars may reduce the scale to this part of the largest possible one; further if names wrap. */
export const WORTH = { first: 0.6, wrapped: 0.35 };
/** Bars of at least this part of the longest may hold their values inside. */
const LONG = 0.5;

export const labelWidth = ({ text, rest }: MarkLabel, measure: Measure): number =>
  measure(text, VALUE, true) + measure(rest, TEXT);

/**
 * The largest scale at which every value has room past its bar: in words if they cost little enough, else inside
 * bars that are long, solid and end at their value, else in signs.
 */
export function fitValues(bars: readonly LabeledBar[], room: Room, measure: Measure): FittedValues {
  const beside: ReadonlySet<number> = new Set();
  const inside = longBars(bars);
  const choices: readonly Choice[] = [
    { wording: 0, inside: beside },
    { wording: 1, inside: beside },
    { wording: 0, inside },
    { wording: 1, inside },
    { wording: 2, inside: beside },
    { wording: 2, inside },
  ];
  const fitted = choices
    .map((choice) => ({ ...choice, ...scaleOf(bars, room, choice, measure) }))
    .filter((one) => holdsLabels(bars, one, measure));
  // In a room too narrow for any bar every scale is almost 0, so the shortest words are used.
  const { worth = WORTH.first } = room;
  const best = Math.max(...fitted.map(({ scale }) => scale));
  const chosen = best > Number.EPSILON ? fitted.find(({ scale }) => scale >= worth * best) : fitted.at(-1);
  if (!chosen) throw new Error("Values in signs past their bars always fit.");
  return chosen;
}

function scaleOf(
  bars: readonly LabeledBar[],
  { width, barHeight, shared, after, also }: Room,
  { wording, inside }: Choice,
  measure: Measure,
): FittedScale {
  const beside = ({ look, labels }: LabeledBar) =>
    pastEnd(look, barHeight) + GAP + labelWidth(labels[wording], measure);
  return largestScale(
    [
      ...bars.map((bar, at) => ({
        amount: bar.amount,
        opposite: 0,
        past: after(at) + (inside.has(at) ? 0 : beside(bar)),
      })),
      ...bars.flatMap(({ nearer, look }) =>
        nearer === undefined ? [] : [{ amount: nearer, opposite: 0, past: pastEnd(look, barHeight) }],
      ),
      ...also.map((amount) => ({ amount, opposite: 0, past: 1 })),
    ],
    width,
    shared,
  );
}

function longBars(bars: readonly LabeledBar[]): ReadonlySet<number> {
  const longest = Math.max(0, ...bars.map(({ amount }) => Math.abs(amount)));
  return new Set(
    [...bars.entries()]
      .filter(([, { look }]) => look.fill === "solid" && look.end === "none")
      .filter(([, { amount }]) => amount !== 0 && Math.abs(amount) >= LONG * longest)
      .map(([at]) => at),
  );
}

/** Whether every label inside a bar has room there. */
const holdsLabels = (
  bars: readonly LabeledBar[],
  { wording, inside, scale }: FittedValues,
  measure: Measure,
) =>
  bars.every(
    ({ labels, amount }, at) =>
      !inside.has(at) || labelWidth(labels[wording], measure) + 2 * GAP <= Math.abs(amount) * scale,
  );
