import { pptxWords } from "#text";
import type { Dossier } from "../../../dossier/format/model";
import { type BarsLayout, layoutBars, namesCrowd } from "../../../exhibits/bars/layout";
import type { BarPanel, BarRow } from "../../../exhibits/bars/rows";
import { HEAD_LINE } from "../../../exhibits/marks/head";
import { LABEL } from "../../../exhibits/marks/looks";
import { wrap } from "../../../exhibits/marks/wrap";
import { spokenFigures } from "../../../exhibits/spoken";
import { arial } from "../arial";
import type { Canvas } from "../canvas";
import { color } from "../colors";
import { drawWords, type Frame, frameFor, partOfFrame } from "../frame";
import type { Box } from "../units";
import { COLUMNS, chartPoint, drawOpenEnd, gapOf, noteBaseline } from "./barsChart";

/** In pixels, as on the page; panels stand closer before they stand one above the other. */
const GUTTER = 28;
const ROW_GAP = 16;
const NARROWEST = 190;
/** Under the lines of a panel's title. */
const TITLE_GAP = 8;

interface Parts {
  readonly dossier: Dossier;
  readonly panels: readonly BarPanel[];
  readonly series: string;
  /** Of all panels. */
  readonly spoken: string;
}

/** Each panel a chart of its own: one unit, one scale. */
export function drawBars(canvas: Canvas, room: Box, { dossier, panels, series, spoken }: Parts): void {
  const frame = frameFor(room, (width) => arrange(panels, width).height);
  const { above, head, places } = arrange(panels, frame.width);
  for (const { panel, x, y, width } of places) {
    const name = panel.title ?? series;
    const alone = panels.length === 1;
    const own = alone ? spoken : spokenFigures(panel.bars);
    const group = canvas.group(
      pptxWords.objects.drawing(name),
      panel.title === null ? own : `${panel.title}. ${own}`,
    );
    const lines = titleLines(panel, width).map((text, at) => ({ x: 0, y: 14 + at * HEAD_LINE, text }));
    const titleLook = { bold: true, color: color("ink-2"), group };
    drawWords(canvas, partOfFrame(frame, x, y, width), lines, titleLook);
    drawPanel(canvas, partOfFrame(frame, x, y + head, width), {
      dossier,
      panel,
      alone,
      name,
      group,
      layout: layoutBars(panel, width, above, arial),
    });
  }
}

/** Panels are too narrow for formulas beside their bars: what is derived is said under the drawing. */
export function notesOfPanels(panels: readonly BarPanel[]): readonly string[] {
  if (panels.length < 2) return [];
  return panels
    .flatMap(({ bars }) => bars)
    .filter(isDisplaced)
    .map(({ name, period, value, note }) => `${name}, ${period}: ${value}, ${note}.`);
}

const isDisplaced = ({ figure, note }: BarRow) => note !== null && figure.derived !== undefined;

interface Place {
  readonly panel: BarPanel;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** Side by side where they fit, else one above the other. */
function arrange(panels: readonly BarPanel[], width: number) {
  const each = Math.floor((width - GUTTER * (panels.length - 1)) / panels.length);
  const beside = each >= NARROWEST;
  const room = beside ? each : width;
  const above = namesCrowd(panels, room, arial);
  const titles = Math.max(0, ...panels.map((panel) => titleLines(panel, room).length));
  const head = titles === 0 ? 0 : titles * HEAD_LINE + TITLE_GAP;
  const places: Place[] = [];
  let end = 0;
  for (const panel of panels) {
    const at = places.length;
    const place = { panel, x: beside ? at * (each + GUTTER) : 0, y: beside || at === 0 ? 0 : end + ROW_GAP };
    places.push({ ...place, width: room });
    const height = layoutBars(panel, room, above, arial).height + head;
    end = Math.max(end, place.y + height);
  }
  return { above, head, places, height: end };
}

const titleLines = ({ title }: BarPanel, width: number): readonly string[] =>
  title === null ? [] : wrap(title, width, LABEL, (text, size) => arial(text, size, true));

interface PanelParts {
  readonly dossier: Dossier;
  readonly panel: BarPanel;
  /** Whether no other panel stands on the slide. */
  readonly alone: boolean;
  readonly name: string;
  readonly group: string;
  readonly layout: BarsLayout;
}

function drawPanel(
  canvas: Canvas,
  frame: Frame,
  { dossier, panel, alone, name, group, layout }: PanelParts,
): void {
  const { zero, domain, rowHeight, barHeight, plotHeight, bars, yardstick } = layout;
  const [first, ...rest] = panel.bars.map((row) => chartPoint(dossier, row));
  const [top] = bars;
  if (!first || !top) return;

  // A chart has its bars in the middle of their rows; a layout may have them lower, under their names.
  const lower = top.barY + barHeight / 2 - (top.top + rowHeight / 2);
  canvas.chart(
    pptxWords.objects.chart(name),
    { series: name, points: [first, ...rest], columns: COLUMNS, labelSize: frame.points(LABEL) },
    {
      box: frame.box(zero, lower, frame.width - zero, plotHeight),
      domain: [0, domain[1]],
      gap: gapOf(rowHeight, barHeight),
      zeroLine: false,
      alt: spokenFigures(panel.bars),
      group,
    },
  );

  for (const { row, barY, end, name: names, period, note } of bars) {
    const left = row.on ? {} : { color: color("ink-3") };
    drawWords(canvas, frame, names, { bold: row.on, ...left, group });
    drawWords(canvas, frame, period, { small: true, group });
    const middle = barY + barHeight / 2;
    drawOpenEnd(canvas, frame, row, { zero, end, middle, rowHeight, barHeight }, group);
    if (yardstick) {
      drawTick(canvas, frame, { x: yardstick.x, y: barY - 3, length: barHeight + 6 }, panel, group);
    }
    if (note && (alone || !isDisplaced(row))) {
      const y = noteBaseline(note.y, middle);
      drawWords(canvas, frame, [{ ...note, y }], { small: true, group });
    }
  }
  if (yardstick) drawWords(canvas, frame, [yardstick.label], { small: true, group });
}

/** A tick across a bar, visible on the bar and off it. */
function drawTick(
  canvas: Canvas,
  frame: Frame,
  { x, y, length }: { readonly x: number; readonly y: number; readonly length: number },
  { yardstick }: BarPanel,
  group: string,
): void {
  const box = frame.box(x, y, 0, length);
  const { yardstick: name, rule } = pptxWords.objects;
  canvas.shape(rule, "line", box, { line: { color: color("paper"), width: 4 }, alt: null, group });
  canvas.shape(name, "line", box, {
    line: { color: color("ink"), width: 1.75 },
    alt: yardstick ? pptxWords.alt.yardstick(yardstick.label) : null,
    group,
  });
}
