import { exhibitWords, pptxWords } from "#text";
import type { Bins } from "../../../exhibits/timeline/bins";
import { layoutBins, type PlacedBin } from "../../../exhibits/timeline/binsLayout";
import { binName } from "../../../exhibits/timeline/binWords";
import { arial } from "../arial";
import type { Canvas } from "../canvas";
import { color, toneColors } from "../colors";
import { drawWords, type Frame, frameFor } from "../frame";
import type { Box } from "../units";

interface Parts {
  readonly bins: Bins;
  readonly name: string;
  readonly spoken: string;
}

/** Bars by time, as high as they have events; pale what the filters leave out. */
export function drawBins(canvas: Canvas, room: Box, { bins: drawn, name, spoken }: Parts): void {
  const frame = frameFor(room, (width) => layoutBins(drawn, width, arial).height);
  const { left, right, axisY, bins, scale, names, coarse } = layoutBins(drawn, frame.width, arial);
  const group = canvas.group(pptxWords.objects.drawing(name), spoken);
  for (const { y, label } of scale) {
    canvas.shape(pptxWords.objects.rule, "line", frame.box(left, y, right - left, 0), {
      line: { color: color("rule"), width: 0.75 },
      alt: null,
      group,
    });
    drawWords(canvas, frame, [label], { small: true, group });
  }
  for (const placed of bins) drawBin(canvas, frame, { drawn, placed, axisY, group });
  canvas.shape(pptxWords.objects.axis, "line", frame.box(left, axisY, right - left, 0), {
    line: { color: color("ink"), width: 1 },
    alt: null,
    group,
  });
  drawWords(canvas, frame, names, { small: true, group });
  if (!coarse) return;
  canvas.shape(pptxWords.objects.rule, "line", frame.box(coarse.x, 0, 0, axisY), {
    line: { color: color("ink-3"), width: 1, dash: "sysDot" },
    alt: null,
    group,
  });
  drawWords(canvas, frame, [coarse.value], { bold: true, group });
  drawWords(canvas, frame, coarse.words, { small: true, group });
}

interface BinParts {
  readonly drawn: Bins;
  readonly placed: PlacedBin;
  readonly axisY: number;
  readonly group: string;
}

function drawBin(canvas: Canvas, frame: Frame, { drawn, placed, axisY, group }: BinParts): void {
  const { bin, bar, allY, leftY, value } = placed;
  const words = exhibitWords.timeline.bin(binName(drawn, bin), bin);
  const part = (from: number, to: number, on: boolean) => {
    if (to <= from) return;
    canvas.shape(pptxWords.objects.mark(words), "rect", frame.box(bar.x, from, bar.width, to - from), {
      fill: { kind: "solid", color: toneColors("focus", on).full },
      alt: `${words}.`,
      group,
    });
  };
  part(allY, leftY, false);
  part(leftY, axisY, true);
  if (value) drawWords(canvas, frame, [value], { anchor: "middle", group });
}
