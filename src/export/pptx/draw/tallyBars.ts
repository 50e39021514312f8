import { exhibitWords, pptxWords } from "#text";
import { layoutTallyBars, type PlacedBarRow, type SummedRow } from "../../../exhibits/tally/barsLayout";
import { arial } from "../arial";
import type { Canvas } from "../canvas";
import { color, toneColors } from "../colors";
import { drawWords, type Frame, frameFor } from "../frame";
import type { Box } from "../units";

interface Parts {
  readonly rows: readonly SummedRow[];
  readonly name: string;
  readonly spoken: string;
}

const OUTLINE = 1.5;

/** A bar a row: filled = described, hollow = counted only, arrow = or more. */
export function drawTallyBars(canvas: Canvas, room: Box, { rows, name, spoken }: Parts): void {
  const frame = frameFor(room, (width) => layoutTallyBars(rows, width, arial).height);
  const group = canvas.group(pptxWords.objects.drawing(name), spoken);
  const { rows: placed, barHeight } = layoutTallyBars(rows, frame.width, arial);
  for (const row of placed) drawRow(canvas, frame, row, barHeight, group);
}

function drawRow(canvas: Canvas, frame: Frame, placed: PlacedBarRow, barHeight: number, group: string): void {
  const { row, name, role, barY, segments, arrowX, value, described, note } = placed;
  drawWords(canvas, frame, name, { bold: row.on, color: color(row.on ? "ink" : "ink-3"), group });
  drawWords(canvas, frame, role, { small: true, group });
  for (const { x, width, filled, on } of segments) {
    const { full } = toneColors(row.tone, on);
    const line = filled ? 0 : OUTLINE;
    const length = Math.max(0, width - line);
    canvas.shape(
      pptxWords.objects.mark(row.name),
      "rect",
      frame.box(x + line / 2, barY + line / 2, length, barHeight - line),
      {
        fill: { kind: "solid", color: filled ? full : color("paper") },
        ...(!filled && { line: { color: full, width: frame.points(OUTLINE) } }),
        alt: filled
          ? `${row.name}: ${exhibitWords.tally.described(row.summed.described)}.`
          : pptxWords.alt.counted(row.name),
        group,
      },
    );
  }
  if (arrowX !== null) {
    canvas.shape(pptxWords.objects.arrow, "line", frame.box(arrowX, barY + barHeight / 2, 26, 0), {
      line: { color: toneColors(row.tone, row.valueOn).full, width: frame.points(2) },
      arrow: true,
      alt: pptxWords.alt.more(row.name),
      group,
    });
  }
  const ink = color(row.valueOn ? "ink" : "ink-3");
  if (value) drawWords(canvas, frame, [value], { bold: row.valueOn, color: ink, group });
  drawWords(canvas, frame, [...(described ? [described] : []), ...note], { small: true, group });
}
