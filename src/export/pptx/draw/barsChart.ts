import { deckWords, formulaWords, pptxWords, shortQuantity } from "#text";
import { citedSources, sourceWords } from "../../../dossier/citations/citations";
import type { Dossier, Figure } from "../../../dossier/format/model";
import { FADE, GAP, LABEL, lookOf, type Tone } from "../../../exhibits/marks/looks";
import { arial } from "../arial";
import type { Canvas } from "../canvas";
import { color, toneColors } from "../colors";
import type { Frame } from "../frame";
import type { ChartPoint } from "../ink";
import { labelFormat } from "../labelFormat";

/** A bar of either form of chart. */
export interface Bar {
  readonly figure: Figure;
  readonly name: string;
  readonly period: string;
  readonly tone: Tone;
  readonly on: boolean;
}

const { workbook } = pptxWords;
/** What the workbook says of a bar beside its name and value: the wording goes where the number goes. */
export const COLUMNS = {
  label: workbook.what,
  cells: [
    workbook.printed,
    workbook.bound,
    workbook.unit,
    workbook.derived,
    workbook.cited,
    workbook.filters,
  ],
};

export function chartPoint(dossier: Dossier, { figure, name, period, tone, on }: Bar): ChartPoint {
  const { quantity, derived, citations } = figure;
  const look = lookOf(figure);
  const { full, soft } = toneColors(tone, on);
  // The label keeps clear of the bar, and of an end that is left open.
  const blanks = look.fade === "past" ? Math.round(FADE / arial(" ", LABEL, true)) : 1;
  return {
    label: [name, period].filter((part) => part !== "").join(", "),
    value: quantity.value,
    format: labelFormat(quantity, blanks),
    fill: look.hatched ? { kind: "hatch", color: full, ground: soft } : { kind: "solid", color: full },
    outline: look.hatched ? full : null,
    textColor: color(on ? "ink" : "ink-3"),
    bold: on,
    cells: [
      shortQuantity(quantity),
      quantity.bound,
      quantity.unit,
      derived ? formulaWords(dossier, derived) : "",
      citedSources(dossier, citations)
        .map(({ source, paragraphs }) => `${sourceWords(source)}, ${deckWords.paragraphs(paragraphs)}`)
        .join("; "),
      on ? workbook.left : workbook.leftOut,
    ],
  };
}

/** The space between bars, in percent of a bar: the format has whole numbers. */
export const gapOf = (rowHeight: number, barHeight: number): number =>
  Math.round((rowHeight / barHeight - 1) * 100);

/** How high a chart draws a bar, given its gap. */
const drawnHeight = (rowHeight: number, barHeight: number): number =>
  rowHeight / (1 + gapOf(rowHeight, barHeight) / 100);

/** Where a bar ends, in pixels of its frame. */
export interface BarEnd {
  readonly zero: number;
  readonly end: number;
  readonly middle: number;
  readonly rowHeight: number;
  readonly barHeight: number;
}

/** The end that a bound leaves open: a shape over the chart, past the value or before it. */
export function drawOpenEnd(
  canvas: Canvas,
  frame: Frame,
  { figure, name, period, tone, on }: Bar,
  { zero, end, middle, rowHeight, barHeight }: BarEnd,
  group: string,
): void {
  const { fade } = lookOf(figure);
  if (fade === "none") return;
  const grows = end >= zero;
  const past = fade === "past";
  const width = past ? FADE : Math.min(FADE, Math.abs(end - zero));
  const outward = past === grows;
  const height = drawnHeight(rowHeight, barHeight);
  const label = `${name}, ${period}`;
  canvas.shape(
    pptxWords.objects.fade(label),
    "rect",
    frame.box(outward ? end : end - width, middle - height / 2, width, height),
    {
      // Past its value the bar fades out; before it, paper covers more and more of it.
      fill: {
        kind: "fade",
        color: past ? toneColors(tone, on).full : color("paper"),
        direction: grows ? "right" : "left",
        appears: !past,
      },
      alt: past ? pptxWords.alt.past(label) : pptxWords.alt.before(label),
      group,
    },
  );
}

/** A note stands beside the value; where the layout puts it under, it keeps clear of the chart's own label. */
export function noteBaseline(noteY: number, middle: number): number {
  const under = noteY > middle + GAP;
  return under ? noteY + GAP : noteY;
}
