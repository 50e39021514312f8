import { pptxWords } from "#text";
import type { Dossier } from "../../../dossier/format/model";
import { spokenFigures } from "../../../exhibits/spoken";
import type { Canvas } from "../canvas";
import { type BarEnd, drawEnd, drawYardstick } from "./barEnds";
import { drawBrackets, drawRemarks } from "./barTies";
import { chartColumns, chartPoint } from "./chartPoint";
import { type FittedPanel, FOOT, GAP, TITLE } from "./fitBars";

interface Parts {
  readonly dossier: Dossier;
  /** What all values of a chart have in common. */
  readonly series: string;
  /** What is said of a chart; null to say its figures. */
  readonly spoken: string | null;
}

/** A native chart for each panel. */
export function writeBars(canvas: Canvas, panels: readonly FittedPanel[], parts: Parts): void {
  const spoken = panels.length === 1 ? parts.spoken : null;
  for (const panel of panels) writePanel(canvas, panel, { ...parts, spoken });
}

function writePanel(canvas: Canvas, fitted: FittedPanel, { dossier, series, spoken }: Parts): void {
  const { panel, title: titleBox, chart, nameRoom, size, barHeight, values } = fitted;
  const { title, yardstick, bars } = panel;
  const { zero, scale, wording, inside } = values;
  const plotWidth = chart.width - nameRoom;
  const [first, ...rest] = bars.map((bar, at) =>
    chartPoint(dossier, bar, { wording, isInside: inside.has(at), size, barHeight }),
  );
  if (!first) return;

  const own = spoken ?? spokenFigures(bars.filter(({ matches }) => matches).map(({ figure }) => figure));
  const name = title ?? series;
  const group = canvas.group(pptxWords.objects.drawing(name), title === null ? own : `${title}. ${own}`);
  if (title !== null) canvas.text(title, title, titleBox, { size: TITLE.size, bold: true, group });
  canvas.chart(
    pptxWords.objects.chart(name),
    { series: name, points: [first, ...rest], columns: chartColumns() },
    {
      box: chart,
      nameRoom,
      size,
      domain: [-zero / scale, (plotWidth - zero) / scale],
      gap: GAP,
      zeroLine: zero > 0,
      alt: own,
      group,
    },
  );

  const xOf = (value: number) => chart.x + nameRoom + zero + value * scale;
  const rowHeight = chart.height / bars.length;
  const ends = bars.map(
    (bar, at): BarEnd => ({
      bar,
      zero: xOf(0),
      end: xOf(bar.item.amount),
      nearer: bar.item.nearer === undefined ? null : xOf(bar.item.nearer),
      top: chart.y + at * rowHeight + (rowHeight - barHeight) / 2,
      height: barHeight,
    }),
  );
  const place = { group, size, right: chart.x + chart.width };
  for (const end of ends) drawEnd(canvas, end, group);
  drawBrackets(canvas, panel, ends, { ...place, plotWidth, wording });
  drawRemarks(canvas, panel, ends, { ...place, plotWidth, xOf });
  if (yardstick) {
    const under = { ...chart, y: chart.y + chart.height, height: FOOT };
    drawYardstick(canvas, yardstick.label, { x: xOf(yardstick.value), bars: ends, under, size, group });
  }
}
