import { pptxWords } from "#text";
import type { ContentBar } from "../../../exhibits/content";
import { intervalParts } from "../../../exhibits/marks/interval";
import { ARROW, CAP } from "../../../exhibits/marks/looks";
import type { StageBox } from "../../../view/stage";
import type { Canvas } from "../canvas";
import { color, toneColors } from "../colors";
import { measureAnywhere } from "../measureAnywhere";
import { lookOn, lookOpen, nameOf } from "./chartPoint";

/** A bar of a chart, and where it ends, in CSS pixels of the stage. */
export interface BarEnd {
  readonly bar: ContentBar;
  readonly zero: number;
  readonly end: number;
  /** The nearer end of an interval; null if the bar is none. */
  readonly nearer: number | null;
  readonly top: number;
  readonly height: number;
}

/** How much larger than on the page a cap is. */
const ENLARGED = 1.5;
const ARROW_LINE = 3;
/** A fade overlaps its bar a little, so that no gap shows. */
const SEAM = 0.5;

/** What a bound draws past the end of its bar, as shapes over the chart, which cannot draw them. */
export function drawEnd(canvas: Canvas, placed: BarEnd, group: string): void {
  const { bar, end, top, height } = placed;
  const { amount, tone, look } = bar.item;
  const label = nameOf(bar);
  const { full } = toneColors(tone, bar.matches);
  const isLoss = amount < 0;
  const past = (start: number, width: number, proud = 0): StageBox => ({
    x: isLoss ? end - start - width : end + start,
    y: top - proud,
    width,
    height: height + 2 * proud,
  });
  const { objects, alt } = pptxWords;
  switch (look.end) {
    case "none":
      return;
    case "arrow":
      break;
    case "interval":
      drawInterval(canvas, placed, group);
      return;
    case "cap":
      canvas.shape(objects.cap(label), "rect", past(0, CAP.thickness * ENLARGED, CAP.proud * ENLARGED), {
        fill: { kind: "solid", color: full },
        alt: look.isBelow ? alt.capBelow(label) : alt.cap(label),
        group,
      });
      return;
    case "fade":
      canvas.shape(objects.fade(label), "rect", past(-SEAM, height + SEAM), {
        fill: { kind: "fade", color: full, direction: isLoss ? "left" : "right" },
        alt: look.isBelow ? alt.pastBelow(label) : alt.past(label),
        group,
      });
  }
  for (const line of [
    { color: color("paper"), width: 2 * ARROW_LINE },
    { color: full, width: ARROW_LINE },
  ]) {
    const box = past(ARROW.start, height - ARROW.start);
    canvas.shape(
      objects.arrow,
      "line",
      { ...box, y: top + height / 2, height: 0 },
      {
        line,
        arrow: isLoss ? "start" : "end",
        alt: null,
        group,
      },
    );
  }
}

/** The chart's bar is light to the farther end. Over it go the certain part, and a cap at each end. */
function drawInterval(canvas: Canvas, { bar, zero, end, nearer, top, height }: BarEnd, group: string): void {
  if (nearer === null) return;
  const label = nameOf(bar);
  const { tone, look, amount } = bar.item;
  const colors = toneColors(tone, bar.matches);
  const { objects, alt } = pptxWords;
  const [thickness, proud] = [CAP.thickness * ENLARGED, CAP.proud * ENLARGED];
  const { certain, possible, caps } = intervalParts({ zero, nearer, end }, thickness);
  const { fill, outline } = (certain ? lookOn : lookOpen)(look.fill, colors);
  // The chart's bar starts at zero, so the part from there is drawn again even if it is only possible.
  const [from, to] = certain ?? [zero, possible[0]];
  canvas.shape(
    objects.certain(label),
    "rect",
    { x: Math.min(from, to), y: top, width: Math.abs(to - from), height },
    {
      fill,
      ...(outline && { line: { ...outline, width: 1 } }),
      alt: certain ? alt.certain(label) : null,
      group,
    },
  );
  const isLoss = amount < 0;
  const cap = (x: number, text: string) =>
    canvas.shape(
      objects.cap(label),
      "rect",
      { x, y: top - proud, width: thickness, height: height + 2 * proud },
      { fill: { kind: "solid", color: colors.full }, alt: text, group },
    );
  cap(caps.nearer, isLoss ? alt.high(label) : alt.low(label));
  cap(caps.end, isLoss ? alt.low(label) : alt.high(label));
}

interface YardstickPlace {
  readonly x: number;
  readonly bars: readonly Pick<BarEnd, "top" | "height">[];
  /** The room for its words. */
  readonly under: StageBox;
  readonly size: number;
  readonly group: string;
}

/** How far a tick stands out over and under its bar. */
const PROUD = 6;

/** A tick across each bar, visible on the bar and off it; its words under the bars, as near as the edges allow. */
export function drawYardstick(
  canvas: Canvas,
  label: string,
  { x, bars, under, size, group }: YardstickPlace,
): void {
  const { objects, alt } = pptxWords;
  for (const { top, height } of bars) {
    const box = { x, y: top - PROUD, width: 0, height: height + 2 * PROUD };
    canvas.shape(objects.rule, "line", box, { line: { color: color("paper"), width: 5 }, alt: null, group });
    canvas.shape(objects.yardstick, "line", box, {
      line: { color: color("ink"), width: 2.5 },
      alt: alt.yardstick(label),
      group,
    });
  }
  const width = Math.min(under.width, measureAnywhere(label, size) + size / 2);
  const left = Math.max(under.x, Math.min(x - width / 2, under.x + under.width - width));
  canvas.text(
    label,
    label,
    { ...under, x: left, width },
    { size, color: color("ink-3"), align: "center", group },
  );
}
