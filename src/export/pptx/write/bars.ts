import { pptxWords } from "#text";
import type { Dossier } from "../../../dossier/format/model";
import type { BarsContent, ContentPanel } from "../../../exhibits/content";
import { bracketRoom, bracketsOf } from "../../../exhibits/marks/barLinks";
import { VALUE } from "../../../exhibits/marks/looks";
import { type FittedValues, fitValues } from "../../../exhibits/marks/valueFit";
import { spokenFigures } from "../../../exhibits/spoken";
import { STAGE_GAP, type StageBox } from "../../../view/stage";
import type { Canvas } from "../canvas";
import { measureAnywhere } from "../measureAnywhere";
import { heightOf } from "../textHeight";
import { type BarEnd, drawEnd, drawYardstick } from "./barEnds";
import { drawBrackets, drawRemarks, measureEnlarged } from "./barTies";
import { chartColumns, chartPoint, nameOf } from "./chartPoint";

const GUTTER = 42;
const NARROWEST = 300;
/** A row of the chart is no higher than that, and this part of it is space between bars. */
const ROW = 96;
const GAP = 80;
/** Names take this part of the width at most, then PowerPoint wraps them. */
const MOST_NAMES = 0.42;
/** Bars of one panel, up to so many, have larger type. */
const FEW = 8;
const TITLE = { size: 20, space: 10 };
/** Room for words under the bars: of a yardstick, or of a remark on the last bar. */
const FOOT = 30;

interface Parts {
  readonly dossier: Dossier;
  /** What all values of a chart have in common. */
  readonly series: string;
  /** Of all panels. */
  readonly spoken: string;
}

/** Native charts: panels side by side on scales of their own, or groups under one another on one scale. */
export function writeBars(canvas: Canvas, content: BarsContent, box: StageBox, parts: Parts): void {
  const { panels, isOneScale } = content;
  const columns = isOneScale
    ? 1
    : Math.min(panels.length, Math.floor((box.width + GUTTER) / (NARROWEST + GUTTER)));
  const lines = linesOf(panels, columns);
  const width = (box.width - GUTTER * (columns - 1)) / columns;
  const size = panels.length > 1 && !isOneScale ? 18 : sizeFor(panels);
  const titles = lines.map((line) => Math.max(0, ...line.map((panel) => titleHeightIn(panel, width))));
  const feet = lines.map((line) => (line.some(hasFoot) ? FOOT : 0));
  const still = sum(titles) + sum(feet) + STAGE_GAP * (lines.length - 1);
  const counts = lines.map((line) => Math.max(0, ...line.map(({ bars }) => bars.length)));
  const rowHeight = Math.min(ROW, Math.max(1, box.height - still) / Math.max(1, sum(counts)));
  const barHeight = rowHeight / (1 + GAP / 100);
  const nameRoom = Math.max(...panels.map((panel) => nameRoomIn(panel, width, size)));
  const scaled = { width: width - nameRoom, size, barHeight };
  const shared = isOneScale ? scaleOf(panels, scaled) : null;

  let y = box.y + Math.max(0, box.height - still - rowHeight * sum(counts)) * 0.4;
  for (const [at, line] of lines.entries()) {
    const titleHeight = titles[at] ?? 0;
    for (const [column, panel] of line.entries()) {
      const x = box.x + column * (width + GUTTER);
      const own = isOneScale ? nameRoom : nameRoomIn(panel, width, size);
      const chart = { x, y: y + titleHeight, width, height: rowHeight * panel.bars.length };
      writePanel(canvas, panel, {
        ...parts,
        isAlone: panels.length === 1,
        title: { x, y, width, height: titleHeight },
        chart,
        nameRoom: own,
        size,
        barHeight,
        values: shared ?? scaleOf([panel], { ...scaled, width: width - own }),
      });
    }
    y += titleHeight + rowHeight * (counts[at] ?? 0) + (feet[at] ?? 0) + STAGE_GAP;
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

const linesOf = (panels: readonly ContentPanel[], columns: number): readonly (readonly ContentPanel[])[] =>
  Array.from({ length: Math.ceil(panels.length / columns) }, (_, line) =>
    panels.slice(line * columns, (line + 1) * columns),
  );

const sizeFor = (panels: readonly ContentPanel[]): number =>
  sum(panels.map(({ bars }) => bars.length)) <= FEW ? 20 : 18;

const hasFoot = ({ yardstick, bars, links }: ContentPanel): boolean =>
  yardstick !== null || links.length > 0 || bars.some(({ item }) => (item.remarks ?? []).length > 0);

const titleHeightIn = ({ title }: ContentPanel, width: number): number =>
  title === null ? 0 : heightOf(title, { size: TITLE.size, width, bold: true }) + TITLE.space;

function nameRoomIn({ bars }: ContentPanel, width: number, size: number): number {
  const widest = Math.max(0, ...bars.map((bar) => measureAnywhere(nameOf(bar), size)));
  return Math.min(width * MOST_NAMES, widest + size);
}

interface Scaled {
  /** Of the bars' part of the chart. */
  readonly width: number;
  /** Of type. */
  readonly size: number;
  readonly barHeight: number;
}

/** The scale at which each value has room, as on the page: that is laid out in its own type, which is smaller. */
function scaleOf(panels: readonly ContentPanel[], { width, size, barHeight }: Scaled): FittedValues {
  const enlarged = size / VALUE;
  const measure = measureEnlarged(enlarged);
  const bars = panels.flatMap((panel) => panel.bars.map(({ item }) => item));
  const others = panels.flatMap((panel) => panel.scaled);
  const links = panels.flatMap((panel) => panel.links.map(({ link }) => link));
  const values = fitValues(
    [...bars, ...others],
    {
      width: width / enlarged,
      barHeight: barHeight / enlarged,
      shared: 0,
      after: bracketRoom(bracketsOf(links, bars, width / enlarged, measure), bars, measure),
      also: panels.flatMap(({ yardstick }) => (yardstick ? [yardstick.value] : [])),
    },
    measureAnywhere,
  );
  return { ...values, zero: values.zero * enlarged, scale: values.scale * enlarged };
}

interface PanelParts extends Parts {
  readonly isAlone: boolean;
  readonly title: StageBox;
  readonly chart: StageBox;
  readonly nameRoom: number;
  readonly size: number;
  readonly barHeight: number;
  readonly values: FittedValues;
}

function writePanel(canvas: Canvas, panel: ContentPanel, parts: PanelParts): void {
  const {
    dossier,
    series,
    spoken,
    isAlone,
    title: titleBox,
    chart,
    nameRoom,
    size,
    barHeight,
    values,
  } = parts;
  const { title, yardstick, bars } = panel;
  const { zero, scale, wording, inside } = values;
  const plotWidth = chart.width - nameRoom;
  const [first, ...rest] = bars.map((bar, at) =>
    chartPoint(dossier, bar, { wording, isInside: inside.has(at), size, barHeight }),
  );
  if (!first) return;

  const own = isAlone ? spoken : spokenFigures(bars.map(({ figure }) => figure));
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
