import { exhibitWords } from "#text";
import type { PlacedText } from "../marks/head";
import { GAP, LABEL, SMALL } from "../marks/looks";
import type { Measure } from "../marks/measure";
import { wrap } from "../marks/wrap";
import { type Bin, type Bins, binsHeight, HEAD, LINE, PLOT } from "./bins";
import { axisName } from "./binWords";

/** What is there can be seen, in pixels. */
const LEAST = 2;
/** Lines of the scale, zero not counted. */
const STEPS = 4;

const countWords = (count: number) => exhibitWords.timeline.count(count);

export interface PlacedBin {
  readonly bin: Bin;
  /** All of the height of the plot belongs to a bin: what is pointed at may be low. */
  readonly x: number;
  readonly width: number;
  readonly bar: { readonly x: number; readonly width: number };
  /** The upper ends of all of it, and of what the filters leave. */
  readonly allY: number;
  readonly leftY: number;
  /** Where every count has room over its bar. */
  readonly value: PlacedText | null;
}
interface PlacedLine {
  readonly y: number;
  readonly label: PlacedText;
}
export interface BinsLayout {
  readonly left: number;
  readonly right: number;
  readonly height: number;
  readonly axisY: number;
  readonly bins: readonly PlacedBin[];
  readonly scale: readonly PlacedLine[];
  readonly names: readonly PlacedText[];
  /** Counts of events without a bar, beside the plot; null where there are none. */
  readonly coarse: {
    readonly x: number;
    readonly value: PlacedText;
    readonly words: readonly PlacedText[];
  } | null;
}

/** Fits bars by time into a width, all on one scale from zero. In CSS pixels. */
export function layoutBins(drawn: Bins, width: number, measure: Measure): BinsLayout {
  const { bins, coarse } = drawn;
  const most = Math.max(0, ...bins.map(({ all }) => all));
  const step = niceStep(most / STEPS);
  const marks = Array.from({ length: Math.floor(most / step) }, (_, at) => (at + 1) * step);
  const left = Math.ceil(Math.max(0, ...marks.map((mark) => measure(countWords(mark), SMALL)))) + GAP;
  const aside = coarse.all === 0 ? 0 : asideWidth(drawn, measure);
  const asideWords = coarse.all === 0 ? [] : asideLines(drawn, aside, measure);
  const right = width - aside;
  const axisY = HEAD + PLOT;
  const perEvent = PLOT / Math.max(1, most);
  const each = (right - left) / Math.max(1, bins.length);
  const heightOf = (count: number) => (count === 0 ? 0 : Math.max(LEAST, count * perEvent));
  const valueWords = ({ left: count }: Bin) => countWords(count);
  const valued = bins.every((bin) => measure(valueWords(bin), LABEL) + 4 <= each);
  const gap = Math.min(6, each * 0.2);
  return {
    left,
    right,
    axisY,
    height: binsHeight(drawn),
    bins: bins.map((bin, at): PlacedBin => {
      const x = left + at * each;
      const allY = axisY - heightOf(bin.all);
      const leftY = axisY - heightOf(bin.left);
      const isValued = valued && bin.left > 0;
      return {
        bin,
        x,
        width: each,
        bar: { x: x + gap / 2, width: each - gap },
        allY,
        leftY,
        value: isValued ? { x: x + each / 2, y: leftY - 4, text: valueWords(bin) } : null,
      };
    }),
    scale: marks.map((mark) => ({
      y: axisY - mark * perEvent,
      label: { x: 0, y: axisY - mark * perEvent + 4, text: countWords(mark) },
    })),
    names: namesUnder(drawn, { left, right, each, y: axisY + LINE + 1 }, measure),
    coarse:
      coarse.all === 0
        ? null
        : {
            x: right + GAP,
            value: { x: right + 2 * GAP, y: axisY - GAP, text: countWords(coarse.left) },
            words: asideWords.map((text, at) => ({
              x: right + 2 * GAP,
              y: axisY + (at + 1) * LINE + 1,
              text,
            })),
          },
  };
}

const asideLines = ({ grain }: Bins, room: number, measure: Measure): readonly string[] =>
  wrap(exhibitWords.timeline.noBin[grain], room - 2 * GAP, SMALL, measure);

function asideWidth({ grain, coarse }: Bins, measure: Measure): number {
  const words = exhibitWords.timeline.noBin[grain].split(" ").map((word) => measure(word, SMALL));
  return Math.ceil(Math.max(measure(countWords(coarse.all), LABEL, true), ...words)) + 2 * GAP;
}

/** 1, 2 or 5 times a power of ten, at least so much and a whole number. */
function niceStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, least)));
  return [1, 2, 5, 10].map((factor) => factor * power).find((step) => step >= least) ?? power * 10;
}

/** Names of bins from their left edges on, as many as stand clear of each other. */
function namesUnder(
  drawn: Bins,
  {
    left,
    right,
    each,
    y,
  }: { readonly left: number; readonly right: number; readonly each: number; readonly y: number },
  measure: Measure,
): readonly PlacedText[] {
  const named = drawn.bins.flatMap((bin, at) => {
    const text = axisName(drawn, bin);
    return text === null ? [] : [{ at, text }];
  });
  const widest = Math.max(0, ...named.map(({ text }) => measure(text, SMALL)));
  const apart = ((named[1]?.at ?? 1) - (named[0]?.at ?? 0)) * each;
  // As many steps between names everywhere: a gap would look like a bin that is missing.
  const every = Math.max(1, Math.ceil((widest + GAP) / apart));
  return named
    .filter((_, position) => position % every === 0)
    .map(({ at, text }) => ({ x: left + at * each + Math.min(2, each / 4), y, text }))
    .filter(({ x, text }) => x + measure(text, SMALL) <= right);
}
