import { pptxWords } from "#text";
import type { Dossier } from "../../../dossier/format/model";
import { layoutChange } from "../../../exhibits/change/layout";
import type { ChangeRow } from "../../../exhibits/change/rows";
import { LABEL } from "../../../exhibits/marks/looks";
import { arial } from "../arial";
import type { Canvas } from "../canvas";
import { color } from "../colors";
import { drawWords, frameFor } from "../frame";
import type { Box } from "../units";
import { type Bar, COLUMNS, chartPoint, drawOpenEnd, gapOf } from "./barsChart";

const barOf = (row: ChangeRow): Bar => ({ ...row, tone: row.figure.quantity.value >= 0 ? "gain" : "loss" });

interface Parts {
  readonly dossier: Dossier;
  readonly rows: readonly ChangeRow[];
  readonly series: string;
  readonly spoken: string;
}

/** One chart with bars to both sides of zero; each name stands where its bar leaves room. */
export function drawChange(canvas: Canvas, room: Box, { dossier, rows, series, spoken }: Parts): void {
  const frame = frameFor(room, (width) => layoutChange(rows, width, arial).height);
  const layout = layoutChange(rows, frame.width, arial);
  const { zero, domain, rowHeight, barHeight, height, unbroken, tick } = layout;
  const [first, ...rest] = rows.map((row) => chartPoint(dossier, barOf(row)));
  const [top] = layout.rows;
  if (!first || !top) return;

  const group = canvas.group(pptxWords.objects.drawing(series), spoken);
  const lower = top.barY + barHeight / 2 - (top.top + rowHeight / 2);
  canvas.chart(
    pptxWords.objects.chart(series),
    { series, points: [first, ...rest], columns: COLUMNS, labelSize: frame.points(LABEL) },
    {
      box: frame.box(0, lower, frame.width, height),
      domain,
      gap: gapOf(rowHeight, barHeight),
      zeroLine: unbroken,
      alt: spoken,
      group,
    },
  );
  for (const { row, barY, end, name, period } of layout.rows) {
    drawWords(canvas, frame, name, { bold: row.on, color: color(row.on ? "ink" : "ink-3"), group });
    drawWords(canvas, frame, period, { small: true, group });
    drawOpenEnd(
      canvas,
      frame,
      barOf(row),
      { zero, end, middle: barY + barHeight / 2, rowHeight, barHeight },
      group,
    );
    if (!unbroken) {
      canvas.shape(pptxWords.objects.axis, "line", frame.box(zero, barY - tick, 0, barHeight + 2 * tick), {
        line: { color: color("ink"), width: 1 },
        alt: null,
        group,
      });
    }
  }
}
