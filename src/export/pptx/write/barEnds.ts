import { pptxWords } from "#text";
import type { ContentBar } from "../../../exhibits/content";
import { CAP, FADE } from "../../../exhibits/marks/looks";
import type { StageBox } from "../../../view/stage";
import type { Canvas } from "../canvas";
import { color, toneColors } from "../colors";
import { measureAnywhere } from "../measureAnywhere";
import { ENLARGED, nameOf } from "./chartPoint";

/** Where a bar of a chart ends, in CSS pixels of the stage. */
export interface BarEnd {
  readonly end: number;
  readonly top: number;
  readonly height: number;
}

/** What a bound draws past the end of its bar: shapes over the chart, as a chart has none. */
export function drawEnd(canvas: Canvas, bar: ContentBar, { end, top, height }: BarEnd, group: string): void {
  const { amount, tone, look } = bar.item;
  if (look.end === "none") return;
  const label = nameOf(bar);
  const { full } = toneColors(tone, bar.matches);
  const isLoss = amount < 0;
  const past = (width: number, proud = 0): StageBox => ({
    x: isLoss ? end - width : end,
    y: top - proud,
    width,
    height: height + 2 * proud,
  });
  const { objects, alt } = pptxWords;
  if (look.end === "fade") {
    canvas.shape(objects.fade(label), "rect", past(FADE * ENLARGED), {
      fill: { kind: "fade", color: full, direction: isLoss ? "left" : "right" },
      alt: alt.past(label),
      group,
    });
  } else {
    canvas.shape(objects.cap(label), "rect", past(CAP.thickness * ENLARGED, CAP.proud * ENLARGED), {
      fill: { kind: "solid", color: full },
      alt: alt.cap(label),
      group,
    });
  }
}

interface YardstickPlace {
  readonly x: number;
  readonly bars: readonly BarEnd[];
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
