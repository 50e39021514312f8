import { pptxWords } from "#text";
import type { Dossier } from "../../../dossier/format/model";
import type { BarsContent, ContentBar, ContentPanel } from "../../../exhibits/content";
import { PAST } from "../../../exhibits/marks/looks";
import { largestScale } from "../../../exhibits/marks/scale";
import { spokenFigures } from "../../../exhibits/spoken";
import { across, STAGE_GAP, type StageBox } from "../../../view/stage";
import type { Canvas } from "../canvas";
import { color } from "../colors";
import { measureAnywhere } from "../measureAnywhere";
import { heightOf } from "../textHeight";
import { drawEnd, drawYardstick } from "./barEnds";
import { chartColumns, chartPoint, ENLARGED, labelOf, nameOf } from "./chartPoint";

const GUTTER = 42;
const NARROWEST = 300;
/** A row of the chart is no higher than that, and this part of it is space between bars. */
const ROW = 80;
const GAP = 80;
/** Names take this part of the width at most, then PowerPoint wraps them. */
const MOST_NAMES = 0.42;
/** Words that are longer than this part of the width stand under the drawing. */
const MOST_NOTE = 0.4;
/** Bars of one panel, up to so many, have larger type. */
const FEW = 8;
const TITLE = { size: 20, space: 10 };
/** Room for the words of a yardstick under its bars. */
const FOOT = 30;

interface Parts {
  readonly dossier: Dossier;
  /** What the values of a chart are. */
  readonly series: string;
  /** Of all panels. */
  readonly spoken: string;
}

const sizeIn = ({ panels }: BarsContent): number =>
  panels.length === 1 && panels.every(({ bars }) => bars.length <= FEW) ? 20 : 16;

/** Panels side by side, in as many lines as they need: each a native chart of one unit on one scale. */
export function writeBars(canvas: Canvas, content: BarsContent, box: StageBox, parts: Parts): void {
  const { panels } = content;
  const columns = Math.min(panels.length, Math.floor((box.width + GUTTER) / (NARROWEST + GUTTER)));
  const lines = Math.ceil(panels.length / columns);
  const width = (box.width - GUTTER * (columns - 1)) / columns;
  const height = (box.height - STAGE_GAP * (lines - 1)) / lines;
  const titleHeight = Math.max(0, ...panels.map((panel) => titleHeightIn(panel, width)));
  const foot = panels.some(({ yardstick }) => yardstick) ? FOOT : 0;
  const room = Math.max(1, height - titleHeight - foot);
  // Rows of panels side by side stand at one height.
  const most = Math.max(...panels.map(({ bars }) => bars.length));
  const rowHeight = Math.min(ROW, room / most);
  for (const [at, panel] of panels.entries()) {
    const x = box.x + (at % columns) * (width + GUTTER);
    const y = box.y + Math.floor(at / columns) * (height + STAGE_GAP);
    writePanel(canvas, panel, {
      ...parts,
      content,
      title: { x, y, width, height: titleHeight },
      chart: {
        x,
        y: y + titleHeight + (room - rowHeight * most) * 0.4,
        width,
        height: rowHeight * panel.bars.length,
      },
    });
  }
}

const titleHeightIn = ({ title }: ContentPanel, width: number): number =>
  title === null ? 0 : heightOf(title, { size: TITLE.size, width, bold: true }) + TITLE.space;

interface PanelParts extends Parts {
  readonly content: BarsContent;
  readonly title: StageBox;
  readonly chart: StageBox;
}

function writePanel(
  canvas: Canvas,
  panel: ContentPanel,
  { dossier, series, spoken, content, title: titleBox, chart }: PanelParts,
): void {
  const { title, yardstick, bars } = panel;
  const size = sizeIn(content);
  const nameRoom = nameRoomIn(panel, chart.width, size);
  const plotWidth = chart.width - nameRoom;
  const noteOf = (bar: ContentBar) => noteOnBar(content, bar, plotWidth);
  const [first, ...rest] = bars.map((bar) => chartPoint(dossier, bar, { note: noteOf(bar), size }));
  if (!first) return;

  const own = content.panels.length === 1 ? spoken : spokenFigures(bars.map(({ figure }) => figure));
  const name = title ?? series;
  const group = canvas.group(pptxWords.objects.drawing(name), title === null ? own : `${title}. ${own}`);
  if (title !== null)
    canvas.text(title, title, titleBox, { size: TITLE.size, bold: true, color: color("ink-2"), group });
  const { zero, scale } = scaleOf(panel, plotWidth, size, noteOf);
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
  const barHeight = rowHeight / (1 + GAP / 100);
  const ends = bars.map((bar, at) => ({
    bar,
    end: xOf(bar.item.amount),
    top: chart.y + at * rowHeight + (rowHeight - barHeight) / 2,
    height: barHeight,
  }));
  for (const { bar, ...end } of ends) drawEnd(canvas, bar, end, group);
  if (yardstick) {
    const under = { ...chart, y: chart.y + chart.height, height: FOOT };
    drawYardstick(canvas, yardstick.label, { x: xOf(yardstick.value), bars: ends, under, size, group });
  }
}

/** The largest scale at which each bar has room for its label, within the bars' part of the chart. */
function scaleOf(
  { bars, scaled, yardstick }: ContentPanel,
  width: number,
  size: number,
  noteOf: (bar: ContentBar) => string | null,
) {
  const past = (printed: string, end: ContentBar["item"]["look"]["end"]) =>
    PAST[end] * ENLARGED + size + measureAnywhere(printed, size, true);
  return largestScale(
    [
      ...bars.map((bar) => ({
        amount: bar.item.amount,
        opposite: 0,
        past: past(labelOf(bar.item.value, noteOf(bar)), bar.item.look.end),
      })),
      ...scaled.map(({ amount, value, look }) => ({ amount, opposite: 0, past: past(value, look.end) })),
      ...(yardstick ? [{ amount: yardstick.value, opposite: 0, past: 2 }] : []),
    ],
    width,
  );
}

function nameRoomIn({ bars }: ContentPanel, width: number, size: number): number {
  const widest = Math.max(0, ...bars.map((bar) => measureAnywhere(nameOf(bar), size)));
  return Math.min(width * MOST_NAMES, widest + size);
}

/** What a bar's look means, in its label if it is alone with its panel and short enough. */
function noteOnBar(
  { panels }: BarsContent,
  { item: { note } }: ContentBar,
  plotWidth: number,
): string | null {
  if (note === null || panels.length > 1) return null;
  return measureAnywhere(note, sizeIn({ kind: "bars", panels })) <= plotWidth * MOST_NOTE ? note : null;
}

/** How derived values were computed, if their bars have no room for it: it stands among the notes of the slide. */
export function notesUnder(content: BarsContent): readonly string[] {
  const { width } = across(0, 0);
  return content.panels.flatMap((panel) => {
    const plotWidth = width - nameRoomIn(panel, width, sizeIn(content));
    return panel.bars
      .filter(({ figure, item }) => figure.derived && item.note !== null)
      .filter((bar) => noteOnBar(content, bar, plotWidth) === null)
      .map((bar) => `${nameOf(bar)}: ${bar.item.value}, ${bar.item.note}.`);
  });
}
