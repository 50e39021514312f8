import { pageWords, pptxWords, quantityWords, whenWords } from "#text";
import { type Dossier, type DossierEvent, requireRecord } from "../../../dossier/format/model";
import { layoutTimeline, type PlacedColumn, type PlacedDot } from "../../../exhibits/timeline/layout";
import type { Timeline } from "../../../exhibits/timeline/rows";
import { arial } from "../arial";
import type { Canvas, ShapeLook } from "../canvas";
import { color, toneColors } from "../colors";
import { drawWords, type Frame, frameFor } from "../frame";
import type { Box } from "../units";

interface Parts {
  readonly dossier: Dossier;
  readonly timeline: Timeline;
  readonly name: string;
  readonly spoken: string;
}

/** Events as circles: columns by time, lanes by kind. Filled where the article prints the date. */
export function drawTimeline(canvas: Canvas, room: Box, { dossier, timeline, name, spoken }: Parts): void {
  const layoutAt = (width: number) => layoutTimeline(timeline, width, arial, true);
  const frame = frameFor(room, (width) => layoutAt(width).height);
  const { left, axisY, cell, radius, dots, columns, coarse, lanes } = layoutAt(frame.width);
  const group = canvas.group(pptxWords.objects.drawing(name), spoken);
  const line = (title: string, box: Box, look: ShapeLook["line"]) =>
    canvas.shape(title, "line", box, { ...(look && { line: look }), alt: null, group });

  for (const { kind, top, height } of lanes) {
    const rule = frame.box(0, top + height, frame.width, 0);
    line(pptxWords.objects.rule, rule, { color: color("rule"), width: 0.75 });
    const text = { x: 0, y: top + 15, text: pageWords.kinds[kind] };
    drawWords(canvas, frame, [text], { color: color("ink-2"), group });
  }
  const axis = frame.box(left, axisY, frame.width - left, 0);
  line(pptxWords.objects.axis, axis, { color: color("ink"), width: 1 });
  for (const column of columns) drawColumnName(canvas, frame, column, axisY, group);
  if (coarse) {
    const divider = frame.box(coarse.x - 4, 0, 0, axisY);
    line(pptxWords.objects.rule, divider, { color: color("ink-3"), width: 1, dash: "sysDot" });
    drawColumnName(canvas, frame, coarse, axisY, group);
  }
  for (const dot of dots) drawDot(canvas, frame, { dossier, dot, cell, radius, group });
}

function drawColumnName(
  canvas: Canvas,
  frame: Frame,
  { nameX, lines }: PlacedColumn,
  y: number,
  group: string,
): void {
  const placed = lines.map((text, at) => ({ x: nameX, y: y + 16 + at * 15, text }));
  drawWords(canvas, frame, placed, { small: true, group });
}

interface DotParts {
  readonly dossier: Dossier;
  readonly dot: PlacedDot;
  readonly cell: number;
  readonly radius: number;
  readonly group: string;
}

function drawDot(canvas: Canvas, frame: Frame, { dossier, dot, radius, group }: DotParts): void {
  const { x, y, mark } = dot;
  const { event, on } = mark;
  const { full } = toneColors("focus", on);
  const outline = Math.min(2, radius / 2);
  const hollow = { fill: { kind: "solid", color: color("paper") } } as const;
  const circle = (cx: number, cy: number, r: number, look: ShapeLook) =>
    canvas.shape(pptxWords.objects.mark(event.title), "ellipse", frame.box(cx - r, cy - r, 2 * r, 2 * r), {
      ...look,
      group,
    });

  if (event.count !== undefined) {
    const step = radius / 7;
    const line = { color: full, width: frame.points(Math.min(1.5, step * 2)) };
    for (const behind of [5, 2.5]) {
      circle(x + step * behind, y - step * behind * 0.8, radius - step, { ...hollow, line, alt: null });
    }
  }
  const alt = eventAlt(dossier, event);
  if (event.basis === "stated") circle(x, y, radius, { fill: { kind: "solid", color: full }, alt });
  else {
    const line = { color: full, width: frame.points(outline) };
    circle(x, y, radius - outline / 2, { ...hollow, line, alt });
  }
}

function eventAlt(dossier: Dossier, { title, when, count }: DossierEvent): string {
  const one = pptxWords.alt.described(title, whenWords(when));
  if (count === undefined) return one;
  return `${one} ${pptxWords.alt.several(quantityWords(requireRecord(dossier.figures, count).quantity))}`;
}
