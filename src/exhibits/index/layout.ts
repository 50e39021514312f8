import { HEAD_LINE, type PlacedText } from "../marks/head";
import { GAP, LABEL, pastEnd, SMALL, VALUE } from "../marks/looks";
import { bold, type Measure } from "../marks/measure";
import { largestScale } from "../marks/scale";
import { wrap } from "../marks/wrap";
import type { IndexRow, IndexRows, SurchargeRow } from "./rows";

const BAR = { few: 30, many: 20, most: 58 };
const FEW = { page: 8, slide: 4 };
/** The first baseline of a name, between it and its bar, and under the bar. */
const ROW = { first: 15, name: 8, under: 18 };
/** The words of the baseline: their own baseline, and where the rows begin. */
const TOP = { first: 14, height: 26, line: 4 };
const TITLE = { first: 15, height: 28 };
/** The second part stands beside the first from this width on, and takes that part of it. */
const BESIDE = { from: 600, share: 0.34, gutter: 40 };
const PART_GAP = 24;
/** The baseline stands left of this part of the width, so that names have room right of it. */
const MOST_BASELINE = 0.4;
/** A value takes this part of the width at most before it wraps. */
const MOST_VALUE = 0.55;
/** From the middle of a bar to the lines of its label. */
const LABEL_LINES = { alone: 5.3, value: -1.5, under: 15 };
/** Under a sum: the depth of its bracket, and its words. */
const SUM = { gap: 6, depth: 6, words: 24, height: 36 };

/** Everything of one row, in CSS pixels from the upper left corner of the drawing; texts by their baselines. */
export interface PlacedIndexRow {
  readonly row: IndexRow;
  readonly top: number;
  readonly height: number;
  readonly barY: number;
  readonly end: number;
  /** The end of an interval that is nearer to the baseline; null if the value is no interval. */
  readonly nearer: number | null;
  readonly name: readonly PlacedText[];
  /** As many lines as its words need. */
  readonly value: readonly PlacedText[];
  readonly under: PlacedText | null;
}

export interface PlacedSurcharge {
  readonly row: SurchargeRow;
  readonly x: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly title: readonly PlacedText[];
  readonly name: readonly PlacedText[];
  readonly barY: number;
  /** Where the base ends and what is added begins, and where that ends. */
  readonly split: number;
  /** The end of what is certainly added. */
  readonly certain: number;
  readonly end: number;
  readonly base: PlacedText;
  readonly added: PlacedText;
  readonly isAddedInside: boolean;
  readonly bracketY: number;
  readonly sum: readonly PlacedText[];
}

export interface IndexLayout {
  readonly width: number;
  readonly height: number;
  /** Of the part with the multiples. */
  readonly plotWidth: number;
  readonly barHeight: number;
  readonly title: readonly PlacedText[];
  /** The positions of zero and one, and the baseline at one. */
  readonly zero: number;
  readonly one: number;
  readonly domain: readonly [number, number];
  readonly baseline: { readonly from: number; readonly to: number; readonly words: readonly PlacedText[] };
  readonly rows: readonly PlacedIndexRow[];
  readonly surcharge: PlacedSurcharge | null;
}

interface Room {
  readonly width: number;
  readonly height?: number | undefined;
}

const isFall = ({ multiple }: IndexRow): boolean => multiple < 1;

/** The right edge of the bars of a row: its bar, the baseline, or an interval around the baseline. */
const rightEnd = ({ multiple, nearer = 1 }: IndexRow): number => Math.max(1, multiple, nearer);

const pastRight = (row: IndexRow, barHeight: number): number =>
  isFall(row) && (row.nearer ?? 0) <= 1 ? 0 : pastEnd(row.look, barHeight);

/** Bars against one baseline, and beside or under them what a percentage adds to an example. */
export function layoutIndex(
  { title, baseline, rows, surcharge }: IndexRows,
  { width, height: filled }: Room,
  measure: Measure,
  isSlide = false,
): IndexLayout {
  const isBeside = surcharge !== null && width >= BESIDE.from;
  const sideWidth = isBeside ? Math.floor(width * BESIDE.share) : width;
  const plotWidth = isBeside ? width - sideWidth - BESIDE.gutter : width;
  const titles = title === null ? [] : linesAt(title, { x: 0, y: TITLE.first, width: plotWidth }, measure);
  const top = titles.length === 0 ? 0 : TITLE.height + (titles.length - 1) * HEAD_LINE;

  const count = rows.length;
  const few = count <= FEW[isSlide ? "slide" : "page"];
  const still = top + TOP.height + count * (ROW.first + ROW.name + ROW.under);
  const grown = filled === undefined ? 0 : (filled - still) / Math.max(1, count);
  const base = few ? BAR.few : BAR.many;
  const barHeight = filled === undefined ? base : Math.max(BAR.many, Math.min(BAR.most, grown));

  // What is drawn past the end of a fall runs to the left.
  const zero = Math.max(0, ...rows.filter(isFall).map(({ look }) => pastEnd(look, barHeight)));
  const linesOf = ({ value }: IndexRow) => wrap(value, plotWidth * MOST_VALUE, VALUE, bold(measure));
  const past = (row: IndexRow) => {
    const widest = Math.max(...linesOf(row).map((line) => measure(line, VALUE, true)));
    const label = GAP + Math.max(widest, measure(row.under, SMALL));
    return { amount: rightEnd(row), opposite: 0, past: pastRight(row, barHeight) + label };
  };
  const fitted = largestScale(rows.map(past), plotWidth - zero);
  const scale = Math.min(fitted.scale, plotWidth * MOST_BASELINE);
  const one = zero + scale;

  const words = linesAt(
    baseline,
    { x: one + GAP, y: top + TOP.first, width: plotWidth - one - GAP, size: SMALL },
    measure,
  );
  let y = top + TOP.height + (words.length - 1) * HEAD_LINE;
  const placed = rows.map((row): PlacedIndexRow => {
    const name = linesAt(row.name, { x: one + GAP, y: y + ROW.first, width: plotWidth - one - GAP }, measure);
    const barY = y + ROW.first + (name.length - 1) * HEAD_LINE + ROW.name;
    const end = zero + row.multiple * scale;
    const labelX = GAP + zero + rightEnd(row) * scale + pastRight(row, barHeight);
    const lines = linesOf(row);
    const more = (lines.length - 1) * HEAD_LINE;
    const valueY = barY + barHeight / 2 + (row.under === "" ? LABEL_LINES.alone : LABEL_LINES.value);
    const height = barY + barHeight + ROW.under + more - y;
    const result: PlacedIndexRow = {
      row,
      top: y,
      height,
      barY,
      end,
      nearer: row.nearer === undefined ? null : zero + row.nearer * scale,
      name,
      value: lines.map((text, line) => ({ x: labelX, y: valueY + line * HEAD_LINE, text })),
      under:
        row.under === ""
          ? null
          : { x: labelX, y: barY + barHeight / 2 + more + LABEL_LINES.under, text: row.under },
    };
    y += height;
    return result;
  });
  const bottom = Math.max(top + TOP.height, y - ROW.under + TOP.line);
  const lastLine = placed.at(-1)?.under?.y ?? 0;
  const side =
    surcharge &&
    placeSurcharge(
      surcharge,
      {
        x: isBeside ? plotWidth + BESIDE.gutter : 0,
        top: isBeside ? 0 : Math.max(bottom, lastLine) + PART_GAP,
        width: sideWidth,
        barY: isBeside ? (placed[0]?.barY ?? null) : null,
        barHeight,
      },
      measure,
    );
  return {
    width,
    height: Math.max(bottom + 2, side ? side.top + side.height : 0, lastLine + 4),
    plotWidth,
    barHeight,
    title: titles,
    zero,
    one,
    domain: [-zero / scale, (width - zero) / scale],
    baseline: { from: top + TOP.line, to: bottom, words },
    rows: placed,
    surcharge: side,
  };
}

function linesAt(
  text: string,
  {
    x,
    y,
    width,
    size = LABEL,
  }: { readonly x: number; readonly y: number; readonly width: number; readonly size?: number },
  measure: Measure,
): readonly PlacedText[] {
  return wrap(text, width, size, size === LABEL ? bold(measure) : measure).map((line, at) => ({
    x,
    y: y + at * HEAD_LINE,
    text: line,
  }));
}

interface Place {
  readonly x: number;
  readonly top: number;
  readonly width: number;
  /** The top of the first bar of the other part: both bars line up if the words above leave room. */
  readonly barY: number | null;
  readonly barHeight: number;
}

function placeSurcharge(
  row: SurchargeRow,
  { x, top, width, barY: wanted, barHeight }: Place,
  measure: Measure,
): PlacedSurcharge {
  const strong = (text: string) => measure(text, VALUE, true);
  const title = linesAt(row.title, { x, y: top + TITLE.first, width }, measure);
  const nameTop = top + TITLE.height + (title.length - 1) * HEAD_LINE;
  const nameLines = linesAt(row.name, { x, y: nameTop + ROW.first, width }, measure);
  const least = nameTop + ROW.first + (nameLines.length - 1) * HEAD_LINE + ROW.name;
  const barY = Math.max(least, wanted ?? least);
  const name = nameLines.map((line) => ({ ...line, y: line.y + barY - least }));
  const addedWidth = strong(row.added);
  const isAddedInside = addedWidth + 2 * GAP <= width * row.share;
  const barWidth = isAddedInside ? width : Math.max(1, width - addedWidth - GAP);
  const end = x + barWidth;
  const split = end - barWidth * row.share;
  const y = barY + barHeight / 2 + LABEL_LINES.alone;
  const bracketY = barY + barHeight + SUM.gap;
  const sums = wrap(row.sum, width, VALUE, bold(measure));
  const widest = Math.max(0, ...sums.map(strong));
  const sumX = Math.max(x, Math.min(x + barWidth / 2 - widest / 2, x + width - widest));
  return {
    row,
    x,
    top,
    width,
    title,
    name,
    barY,
    split,
    certain: split + barWidth * row.certain,
    end,
    base: { x: x + GAP + 2, y, text: strong(row.base) + 2 * GAP <= split - x ? row.base : "" },
    added: isAddedInside
      ? { x: (split + end) / 2, y, text: row.added }
      : { x: end + GAP, y, text: row.added },
    isAddedInside,
    bracketY,
    sum: sums.map((text, at) => ({ x: sumX, y: bracketY + SUM.words + at * HEAD_LINE, text })),
    height: bracketY + SUM.height + (sums.length - 1) * HEAD_LINE - top,
  };
}
